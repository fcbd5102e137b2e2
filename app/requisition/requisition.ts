import * as z from "zod/mini";
import type { Schema } from "./field";
import type { AnswersOf, Fields, Section } from "./section";
import { SECTIONS } from "./sections/index";

type AnySection = (typeof SECTIONS)[number];
export type SectionSlug = AnySection["slug"];
export type Answers<S extends SectionSlug = SectionSlug> =
  Extract<AnySection, { slug: S }> extends Section<S, infer F extends Fields> ? AnswersOf<F> : never;

/** One request to hire: the answers of every section, and nothing that can be worked out from them. */
export type Requisition = { readonly [S in SectionSlug]: Answers<S> };

/** Where an answer came from that nobody has confirmed yet. */
export type Origin = "role-type" | "copy" | "import";

/**
 * The answers of one section that are still suggestions: "mission" for a field, "metrics.<row id>" for a row.
 * Everything else was typed, kept or edited by the manager.
 */
export type Suggested = { readonly [path: string]: Origin };
export type SuggestedBySection = { readonly [S in SectionSlug]?: Suggested };

/** A section by its slug, seen without its own types; undefined for a slug that is none. */
export function findSection(slug: string | undefined): Section<SectionSlug> | undefined {
  return (SECTIONS as readonly unknown[] as readonly Section<SectionSlug>[]).find((section) => section.slug === slug);
}

/** All sections, seen without their own types: for what treats them alike. */
export const EVERY_SECTION: readonly Section<SectionSlug>[] = SECTIONS.map((s) => findSection(s.slug)!);

/** A requisition with every answer blank. */
export function blankRequisition(): Requisition {
  return Object.fromEntries(EVERY_SECTION.map((s) => [s.slug, s.draft.parse({})])) as unknown as Requisition;
}

/** The number of the file shape; it grows when an old file would be read wrongly. */
export const FILE_SCHEMA = 1;

const FILE_KEYS = new Set<string>(["schema", ...EVERY_SECTION.map((s) => s.slug)]);

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

/** The answers of a requisition as YAML or JSON hold them; missing sections and answers are blank, unknown keys are refused. */
export const answersFile = z.pipe(noStrayKeys, z.object(sectionShapes)) as unknown as Schema<Requisition>;

/** A requisition file: the same with `schema: 1` on top. */
export const requisitionFile = z.pipe(
  z.pipe(
    z.looseObject({ schema: z.literal(FILE_SCHEMA, `write schema: ${FILE_SCHEMA} on top`) }),
    z.transform((file): unknown => file),
  ),
  answersFile,
) as unknown as Schema<Requisition>;
