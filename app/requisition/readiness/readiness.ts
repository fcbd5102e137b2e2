import { isBlank } from "./blank";
import type { Boilerplate } from "../boilerplate/boilerplate";
import { conditionKind } from "../texts/condition-kind";
import { mapTexts } from "../texts/map-texts";
import { groupMissing, type Missing } from "./missing";
import { type Options, findOption } from "../fields/options";
import { type AnyAnswers, partsOf } from "../paths";
import { postingTexts } from "../boilerplate/posting-texts";
import { EVERY_SECTION, type Requisition, type SectionSlug, type SuggestedBySection } from "../requisition";
import { nameRow } from "../fields/row-names";
import type { Field, Section } from "../fields/section";
import { slotsIn } from "./slots";
import { oncePer } from "../once-per";

export interface Readiness {
  readonly slug: SectionSlug;
  readonly title: string;
  readonly state: "not-started" | "in-progress" | "ready";
  readonly missing: readonly Missing[];
  /** The same for display, see `groupMissing`. */
  readonly todo: readonly Missing[];
  /** The number of unconfirmed answers. A section with any is not ready. */
  readonly suggestions: number;
}

/**
 * The progress of each section, computed from the answers. `options` are the lists that the answers choose from.
 * `settings` are the organization's shared texts, which answer some questions of every requisition.
 */
export function readiness(
  requisition: Requisition,
  suggested: SuggestedBySection,
  options: Options,
  settings: Boilerplate,
): Readiness[] {
  const said = postingTexts(requisition, settings);
  return EVERY_SECTION.map((section) => {
    const answers: AnyAnswers = requisition[section.slug];
    const missing = [
      ...findMissing(section)(answers).filter(
        ({ field }) => !isSettled(section, field, said) && !isOfCondition(requisition, field),
      ),
      ...findGaps(section, answers),
      ...findUnavailable(section, answers, options),
    ];
    const suggestions = Object.keys(suggested[section.slug] ?? {}).length;
    const started = partsOf(section, answers).length > 0;
    const state = !started ? "not-started" : missing.length > 0 || suggestions > 0 ? "in-progress" : "ready";
    return {
      slug: section.slug,
      title: section.title,
      state,
      missing,
      todo: groupMissing(section, missing),
      suggestions,
    };
  });
}

/** Trying a fix leaves most sections unchanged, and checking them is most of the cost of readiness. */
const findMissing = oncePer((section: Section) =>
  oncePer((answers: AnyAnswers): readonly Missing[] => {
    const result = section.ready.safeParse(answers);
    const issues = result.success ? [] : result.error.issues;
    return issues.map(({ path, message }) => ({ field: path.join("."), ask: message }));
  }),
);

/** True for a question that the settings answer. A list in the settings may be blank. */
function isSettled({ fields }: Section, name: string, said: Boilerplate): boolean {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const by = field && "settledBy" in field ? field.settledBy : undefined;
  return by !== undefined && !isBlank(said[by]);
}

/** True for the metric of a must-have that is a condition: a background check or a license serves none. */
function isOfCondition({ requirements }: Requisition, field: string): boolean {
  const [, row] = /^mustHaves\.(\d+)\.metric$/.exec(field) ?? [];
  return row !== undefined && conditionKind(requirements.mustHaves[Number(row)]!.what) !== undefined;
}

/** Answers with an unfilled slot. */
function findGaps(section: Section, answers: AnyAnswers): Missing[] {
  const gaps: Missing[] = [];
  mapTexts(section.fields, answers, (text, { field }) => {
    const [name = "", index] = field.split(".");
    const list = section.fields[name];
    const row = list?.kind === "rows" ? `${nameRow(list, Number(index))}: ` : "";
    gaps.push(...slotsIn(text).map(({ name: gap }) => ({ field, gap, ask: `${row}Fill in “${gap}”` })));
    return text;
  });
  return gaps;
}

/** Answers that choose something no longer in a list, such as a role type removed from `templates/`. */
export function findUnavailable(section: Section, answers: AnyAnswers, options: Options): Missing[] {
  const gone: Missing[] = [];
  const look = (field: Field, value: unknown, name: string) => {
    if (field.kind === "rows") {
      (value as AnyAnswers[]).forEach((row, i) => {
        for (const [key, inner] of Object.entries(field.fields)) look(inner, row[key], `${name}.${i}.${key}`);
      });
    } else if (field.kind === "pick" || field.kind === "picks") {
      for (const id of [value].flat()) {
        if (isBlank(id) || findOption(options, field.from, String(id))) continue;
        gone.push({
          field: name,
          ask: `${field.label}: the choice is no longer available. Choose another`,
        });
      }
    }
  };
  for (const [name, field] of Object.entries(section.fields)) look(field, answers[name], name);
  return gone;
}

/**
 * The section to continue with: the first that is not ready after the given one, else the first that is not ready at
 * all.
 */
export function nextSection(sections: readonly Readiness[], after?: SectionSlug): Readiness | undefined {
  const from = after ? sections.findIndex((s) => s.slug === after) + 1 : 0;
  return sections.slice(from).find((s) => s.state !== "ready") ?? sections.find((s) => s.state !== "ready");
}
