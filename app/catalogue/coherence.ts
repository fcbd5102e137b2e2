import { DECISIONS } from "../requisition/decisions";
import type { Requisition } from "../requisition/requisition";
import type { Draft } from "../requisition/suggestions/suggestions";
import type { Axis } from "./shapes/axis";
import type { Competency } from "./shapes/competency";
import type { Pair } from "./shapes/pair";
import { ROLE_IDS } from "./role-ids";
import type { RoleType } from "./shapes/role-type";
import type { RoundKind } from "./shapes/round-kind";
import type { Question } from "./shapes/which-role";
import type { WordingRule } from "./shapes/wording-rule";
import type { Loaded as File, Mistake } from "./yaml-file";

interface Files {
  readonly roleTypes: readonly File<RoleType>[];
  readonly competencies: readonly File<Competency>[];
  readonly roundKinds: readonly File<readonly RoundKind[]>[];
  readonly pairs: readonly File<readonly Pair[]>[];
  readonly examples: readonly File<Draft>[];
  readonly axes: readonly File<Axis>[];
  readonly wording: readonly File<WordingRule>[];
  readonly whichRole: readonly File<readonly Question[]>[];
}

/** Finds mistakes across files: ids that do not match the file's name, and references to things that do not exist. */
export function findMistakes(files: Files): Mistake[] {
  const mistakes: Mistake[] = [];
  const competencies = new Set(files.competencies.map(({ value }) => value.id));
  const kinds = new Set(files.roundKinds.flatMap(({ value }) => value.map((kind) => kind.id)));
  const decisions = new Set<string>(DECISIONS.map(({ value }) => value));
  const axes = new Set(files.axes.map(({ value }) => value.id));
  const present = new Set(files.roleTypes.map(({ value }) => value.id));
  const known = new Set([...ROLE_IDS, ...present]);

  function report(file: File<unknown>, path: readonly PropertyKey[], message: string): void {
    mistakes.push({ file: file.file, line: file.lineOf(path), message: `${path.join(".")}: ${message}` });
  }
  function mustBeIn(
    ids: ReadonlySet<string>,
    what: string,
    file: File<unknown>,
    path: PropertyKey[],
    id: string,
  ): void {
    if (id !== "" && !ids.has(id)) report(file, path, `there is no ${what} “${id}”; add it or correct the id`);
  }

  for (const file of [...files.roleTypes, ...files.competencies, ...files.axes, ...files.wording]) {
    if (!file.file.endsWith(`${file.value.id}.yaml`)) {
      report(file, ["id"], `“${file.value.id}” isn’t the name of the file; make them the same`);
    }
  }
  for (const file of files.roleTypes) {
    const role = file.value;
    for (const axis of Object.keys(role.profile)) mustBeIn(axes, "axis", file, ["profile", axis], axis);
    for (const axis of Object.keys(role.needs ?? {})) mustBeIn(axes, "axis", file, ["needs", axis], axis);
    role.mistakenFor.forEach((id, i) => mustBeIn(known, "role type", file, ["mistakenFor", i], id));
    role.moves.forEach((move, i) => mustBeIn(known, "role type", file, ["moves", i, "to"], move.to));
    role.dialects.forEach((dialect, i) => mustBeIn(known, "role type", file, ["dialects", i, "means"], dialect.means));
    role.competencies.forEach((id, i) => mustBeIn(competencies, "competency", file, ["competencies", i], id));
    checkAnswers(file, role.starter, ["starter"]);
  }
  for (const file of files.roundKinds) {
    file.value.forEach(({ opens }, i) => {
      for (const id of Object.keys(opens?.probesFor ?? {}))
        mustBeIn(competencies, "competency", file, [i, "opens", "probesFor", id], id);
      opens?.fits?.forEach((id, k) => mustBeIn(competencies, "competency", file, [i, "opens", "fits", k], id));
    });
  }
  for (const file of files.axes) {
    for (const id of Object.keys(file.value.decides)) mustBeIn(decisions, "decision", file, ["decides", id], id);
  }
  for (const file of files.whichRole) {
    file.value.forEach(({ answers }, i) => {
      answers.forEach(({ points }, k) => {
        const path = [i, "answers", k, "points"];
        for (const id of Object.keys(points)) mustBeIn(known, "role type", file, [...path, id], id);
      });
    });
  }
  for (const file of files.examples) checkAnswers(file, file.value.requisition, []);
  for (const file of files.pairs) {
    file.value.forEach((pair, i) => {
      pair.roles.forEach((id, at) => mustBeIn(known, "role type", file, [i, "roles", at], id));
      for (const id of pair.roles) {
        if (!(id in pair.answers)) report(file, [i, "answers"], `write the answer for “${id}”`);
        pair.asks.forEach(({ hear }, k) => {
          if (!(id in hear)) report(file, [i, "asks", k, "hear"], `write what “${id}” answers`);
        });
      }
    });
  }

  function checkAnswers(file: File<unknown>, answers: Requisition, at: PropertyKey[]): void {
    const { role, requirements, metrics, interview } = answers;
    mustBeIn(present, "role type", file, [...at, "role", "roleType"], role.roleType);
    const metricIds = new Set(metrics.metrics.map((row) => row.id));
    const roundIds = new Set(interview.rounds.map((row) => row.id));
    requirements.mustHaves.forEach((row, i) => {
      const path = [...at, "requirements", "mustHaves", i];
      mustBeIn(metricIds, "success metric", file, [...path, "metric"], row.metric);
      mustBeIn(roundIds, "round", file, [...path, "round"], row.round);
    });
    interview.rounds.forEach((row, i) => {
      const path = [...at, "interview", "rounds", i];
      mustBeIn(kinds, "kind of round", file, [...path, "kind"], row.kind);
      row.leads.forEach((id, k) => mustBeIn(competencies, "competency", file, [...path, "leads", k], id));
      row.covers.forEach((id, k) => mustBeIn(competencies, "competency", file, [...path, "covers", k], id));
    });
  }

  return mistakes;
}
