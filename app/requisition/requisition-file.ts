import * as z from "zod/mini";
import type { Schema } from "./fields/words";
import { partsOf } from "./paths";
import { EVERY_SECTION, findSection, ORIGINS, type Requisition, type SuggestedBySection } from "./requisition";
import type { Draft } from "./suggestions/suggestions";

/** The version of the file format. It increases when old files would be read incorrectly. */
export const FILE_SCHEMA = 1;

const FILE_KEYS = new Set<string>(["schema", "suggested", ...EVERY_SECTION.map((s) => s.slug)]);

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** Calls `found` with the path of every key that no section, field or row has. */
function findStrayKeys(raw: unknown, found: (path: (string | number)[]) => void): void {
  if (!isObject(raw)) return;
  for (const [slug, answers] of Object.entries(raw)) {
    const section = findSection(slug);
    if (!FILE_KEYS.has(slug)) found([slug]);
    if (!section || !isObject(answers)) continue;
    for (const [name, value] of Object.entries(answers)) {
      const field = Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
      if (!field) found([slug, name]);
      if (field?.kind !== "rows" || !Array.isArray(value)) continue;
      value.forEach((row: unknown, i) => {
        for (const key of isObject(row) ? Object.keys(row) : []) {
          if (key !== "id" && !Object.hasOwn(field.fields, key)) found([slug, name, i, key]);
        }
      });
    }
  }
}

const noStrayKeys = z.unknown().check((ctx) => {
  findStrayKeys(ctx.value, (path) => {
    ctx.issues.push({ code: "custom", message: `no such key: ${path.at(-1)}`, path, input: ctx.value });
  });
});

const orEmpty = z.transform((raw: unknown): unknown => raw ?? {});
const sectionShapes = Object.fromEntries(EVERY_SECTION.map((s) => [s.slug, z.pipe(orEmpty, s.draft)]));

/** The answers of a requisition in YAML or JSON. Missing sections and answers are blank; unknown keys are rejected. */
export const answersFile = z.pipe(noStrayKeys, z.object(sectionShapes)) as unknown as Schema<Requisition>;

const origin = z.enum(ORIGINS, `write one of ${ORIGINS.join(", ")}`);
const suggested = z.pipe(orEmpty, z.record(z.string(), z.pipe(orEmpty, z.record(z.string(), origin))));

type Answered = Requisition & { readonly suggested: SuggestedBySection };

/** A mark without its answer would be useless, or could apply to another one. */
const marksHaveAnswers = z.check<Answered>((ctx) => {
  for (const [slug, marks] of Object.entries(ctx.value.suggested)) {
    const section = findSection(slug);
    const answered = new Set(section && partsOf(section, ctx.value[section.slug]).map(({ path }) => path));
    for (const path of Object.keys(marks).filter((mark) => !answered.has(mark))) {
      const message = `there is no answer ${path} to mark as a suggestion. Delete this line`;
      ctx.issues.push({ code: "custom", message, path: ["suggested", slug, path], input: ctx.value });
    }
  }
});

const answersAndMarks = z.object({ ...sectionShapes, suggested }) as unknown as Schema<Answered>;

/** A requisition file: the answers with `schema: 1` at the top, and the unconfirmed answers under `suggested`. */
export const requisitionFile: Schema<Draft> = z.pipe(
  z.pipe(
    z.pipe(
      z.looseObject({ schema: z.literal(FILE_SCHEMA, `write schema: ${FILE_SCHEMA} on top`) }),
      z.transform((file): unknown => file),
    ),
    noStrayKeys,
  ),
  z.pipe(
    answersAndMarks.check(marksHaveAnswers),
    z.transform(({ suggested, ...requisition }: Answered): Draft => ({ requisition, suggested })),
  ),
);
