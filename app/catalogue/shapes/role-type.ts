import * as z from "zod/mini";
import { answersFile } from "../../requisition/requisition-file";
import { phrase } from "./phrase";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));
const texts = z.array(text).check(z.minLength(1, "list at least one"));

const source = z.strictObject({ id: text, title: text, url: z.optional(text) });

/** A title or acronym that means another job at that company. */
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

/** A move from this role type to another, and what it requires. */
const move = z.strictObject({ to: text, asks: text, source: z.optional(text) });

/**
 * The kind of job, one file under `templates/roles/`. `starter` contains the suggested answers in the format of a
 * requisition, so that the typical stakeholders, metrics, decision rights and rounds are written once.
 */
export const roleTypeFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** The group it is listed under, where role types are offered. */
  family: z._default(text, "Other"),
  acronyms: z.array(text),
  /** Titles of postings for this job. A title that contains one of these claims this role type. */
  titles: z.array(phrase).check(z.minLength(1, "list at least one title")),
  /** More titles of people who do this job, for searches. They do not claim this role type. */
  alsoCalled: z._default(z.array(text), []),
  /** The weight of each axis in a clear description of this role type, with the heaviest as 1. */
  profile: z.record(text, z.number().check(z.gte(0, "a weight is 0 or more"), z.lte(1, "a weight is at most 1"))),
  /** The minimum share of the signals on an axis. A description with less fits worse, whatever else it says. */
  needs: z.optional(
    z.record(text, z.number().check(z.gt(0, "a share is more than 0"), z.lt(1, "a share is less than 1"))),
  ),
  /** One sentence: what the person is accountable for. */
  answersFor: text,
  /** The same in a few words, for lists. */
  inShort: z.optional(text),
  /** Two or three sentences about the work. */
  definition: text,
  isNot: texts,
  /** Role types it is confused with, most often first. */
  mistakenFor: texts,
  /** Lines of a résumé that point to this job and to none of its neighbors. Defaults to those of its axes. */
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
