import * as z from "zod/mini";
import { answersFile } from "../../requisition/requisition-file";
import { phrase } from "./phrase";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));
const texts = z.array(text).check(z.minLength(1, "list at least one"));

const source = z.strictObject({ id: text, title: text, url: z.optional(text) });

/** A company where the same title, or its acronym, means another job. */
const dialect = z.strictObject({ title: text, house: text, means: text, source: text });

const reportingLine = z.strictObject({ title: text, function: text, where: text, source: z.optional(text) });

const amount = z.strictObject({ from: z.number(), to: z.number() });
const band = z.strictObject({
  level: text,
  currency: text,
  base: amount,
  total: z.optional(amount),
  note: z.optional(text),
  source: text,
});

/** A move from this role type to another: what it requires. */
const move = z.strictObject({ to: text, asks: text, source: z.optional(text) });

/**
 * A kind of job, as described in one file under `templates/roles/`. `starter` has the answers offered as suggestions,
 * in the shape of a requisition, so that what is typical of the role type (stakeholders, metrics, decision rights,
 * rounds) is written once.
 */
export const roleTypeFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** What it is listed under, where role types are offered. */
  family: z._default(text, "Other"),
  acronyms: z.array(text),
  /** Titles under which this job is posted; a title that contains one claims to be this role type. */
  titles: z.array(phrase).check(z.minLength(1, "list at least one title")),
  /** Further titles of people who do this job, to search for: a text with one of them claims nothing. */
  alsoCalled: z._default(z.array(text), []),
  /** How heavy each axis is in a clear description of this role type, the heaviest as 1. */
  profile: z.record(text, z.number().check(z.gte(0, "a weight is 0 or more"), z.lte(1, "a weight is at most 1"))),
  /** The share of the signals that a description has at least on an axis; one with less fits worse, whatever else it says. */
  needs: z.optional(
    z.record(text, z.number().check(z.gt(0, "a share is more than 0"), z.lt(1, "a share is less than 1"))),
  ),
  /** One sentence: what the person answers for. */
  answersFor: text,
  /** The same in a few words, for lists. */
  inShort: z.optional(text),
  /** Two or three sentences on the work. */
  definition: text,
  isNot: texts,
  /** Role types it is confused with, most often first. */
  mistakenFor: texts,
  /** Lines of a résumé that point to this job and to none of its neighbors; those of its axes if there are none. */
  onResume: z._default(z.array(text), []),
  dialects: z.array(dialect),
  reportingLines: z.array(reportingLine).check(z.minLength(1, "list at least one reporting line")),
  competencies: texts,
  ladder: z.strictObject({ text, next: texts, bands: z.array(band) }),
  moves: z.array(move),
  starter: answersFile,
  sources: z.array(source).check(z.minLength(1, "name at least one source")),
});

export type RoleType = z.infer<typeof roleTypeFile>;
