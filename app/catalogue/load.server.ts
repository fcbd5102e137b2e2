import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Schema } from "../requisition/fields/words";
import { requisitionFile } from "../requisition/requisition-file";
import { axisFile } from "./shapes/axis";
import type { Catalogue, Phrases } from "./catalogue";
import { competencyFile } from "./shapes/competency";
import { findMistakes } from "./coherence";
import { lettersFile } from "./shapes/letters";
import { pairsFile } from "./shapes/pair";
import { passagesFile } from "./shapes/passage-kind";
import { payRulesFile } from "./shapes/pay-rule";
import { phraseFile, type PhraseShape } from "./phrase-book";
import { PHRASES } from "./phrases/index";
import { privateMarksFile } from "./shapes/private-marks";
import { ROLE_IDS } from "./role-ids";
import { type RoleType, roleTypeFile } from "./shapes/role-type";
import { roundKindsFile } from "./shapes/round-kind";
import { thresholdsFile } from "./shapes/thresholds";
import { whichRoleFile } from "./shapes/which-role";
import { wordingRuleFile } from "./shapes/wording-rule";
import { type Loaded, type Mistake, readYaml } from "./yaml-file";

/** The role types in display order: the known ones first, then those that a company has added. */
function inOrder(roleTypes: readonly RoleType[]): RoleType[] {
  const known = [...ROLE_IDS];
  const placeOf = ({ id }: RoleType): number => (ROLE_IDS.has(id) ? known.indexOf(id) : known.length);
  return [...roleTypes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Thrown if the templates are invalid. The message has one line per mistake: file, line, and what to do. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
  }
}

/**
 * Reads and checks everything in the templates folder. Throws `CatalogueError` with every mistake found, so that all
 * can be fixed at once.
 */
export function loadCatalogue(folder: string): Catalogue {
  const mistakes: Mistake[] = [];

  function read<T>(file: string, schema: Schema<T>): Loaded<T>[] {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      mistakes.push({ file, line: 1, message: "this file can’t be read; restore it or check its permissions" });
      return [];
    }
    const reading = readYaml(file, text, schema);
    if (reading.status === "read") return [reading.loaded];
    mistakes.push(...reading.mistakes);
    return [];
  }

  function namesIn(subfolder: string, ending: string): string[] {
    try {
      return readdirSync(join(folder, subfolder))
        .filter((name) => name.endsWith(ending))
        .sort();
    } catch {
      mistakes.push({ file: join(folder, subfolder), line: 1, message: "this folder can’t be read; restore it" });
      return [];
    }
  }

  const readAll = <T>(subfolder: string, schema: Schema<T>): Loaded<T>[] =>
    namesIn(subfolder, ".yaml").flatMap((name) => read(join(folder, subfolder, name), schema));

  const roleTypes = readAll("roles", roleTypeFile);
  const competencies = readAll("competencies", competencyFile);
  const examples = readAll("examples", requisitionFile);
  const roundKinds = read(join(folder, "round-kinds.yaml"), roundKindsFile);
  const pairs = read(join(folder, "pairs.yaml"), pairsFile);
  const axes = readAll("signals", axisFile);
  const wording = readAll("wording", wordingRuleFile);
  const passages = read(join(folder, "passages.yaml"), passagesFile);
  const thresholds = read(join(folder, "thresholds.yaml"), thresholdsFile);
  const letters = read(join(folder, "letters.yaml"), lettersFile);
  const payRules = read(join(folder, "pay-rules.yaml"), payRulesFile);
  const privateMarks = read(join(folder, "private-marks.yaml"), privateMarksFile);
  const whichRole = read(join(folder, "which-role.yaml"), whichRoleFile);
  const statements = namesIn("statements", ".md").map(
    (name) => [basename(name, ".md"), readFileSync(join(folder, "statements", name), "utf8")] as const,
  );

  const books = Object.entries<PhraseShape>(PHRASES).flatMap(([name, shape]) =>
    read(join(folder, "phrases", `${name}.yaml`), phraseFile(shape)).map(({ value }) => [name, value] as const),
  );

  if (mistakes.length === 0) {
    mistakes.push(...findMistakes({ roleTypes, competencies, examples, roundKinds, pairs, axes, wording, whichRole }));
  }
  if (mistakes.length > 0) throw new CatalogueError(mistakes);

  return {
    roleTypes: new Map(inOrder(roleTypes.map(({ value }) => value)).map((roleType) => [roleType.id, roleType])),
    competencies: new Map(competencies.map(({ value }) => [value.id, value])),
    roundKinds: new Map(roundKinds.flatMap(({ value }) => value).map((kind) => [kind.id, kind])),
    pairs: pairs.flatMap(({ value }) => value),
    axes: axes.map(({ value }) => value).sort((a, b) => a.order - b.order),
    passages: passages[0]!.value,
    thresholds: thresholds[0]!.value,
    letters: letters[0]!.value,
    wording: wording.map(({ value }) => value),
    payRules: payRules.flatMap(({ value }) => value),
    privateMarks: privateMarks[0]!.value,
    whichRole: whichRole.flatMap(({ value }) => value),
    statements: new Map(statements),
    phrases: Object.fromEntries(books) as unknown as Phrases,
    examples: new Map(
      examples.map(({ file, value }) => {
        const slug = basename(file, ".yaml");
        return [slug, { slug, requisition: value.requisition }] as const;
      }),
    ),
  };
}
