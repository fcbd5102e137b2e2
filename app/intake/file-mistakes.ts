import type { Mistake } from "../catalogue/yaml-file";
import { FILE_SCHEMA } from "../requisition/requisition-file";
import type { Field } from "../requisition/fields/section";
import { findSection } from "../requisition/requisition";

/** The most mistakes to name before counting the rest. */
const MOST_MISTAKES = 3;

const NO_YAML = "this isn’t YAML: ";
const NO_JSON = "this isn’t JSON; look for a missing or extra comma, quote or bracket";
const SECOND = "a second document begins here; put each requisition in a separate file";

const TEXT = "must be text; put it in quotes";
const LIST = "must be a list";
const GROUP = "must be a group of fields";

/** The expected value in a file for an answer, by kind. Other kinds have their own message. */
const EXPECTED: { readonly [kind in Field["kind"]]?: string } = {
  line: TEXT,
  prose: TEXT,
  lines: LIST,
  picks: LIST,
  rows: LIST,
  tick: "must be true or false",
};

/** True for a text that is probably JSON, which is also valid YAML. */
export const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** What is wrong with a requisition file and what to do, on one line without a period at the end. */
export function problemOf(text: string, mistakes: readonly Mistake[]): string {
  const [, number] = /^\{?\s*"?schema"?\s*:\s*(\d+)/m.exec(text) ?? [];
  if (Number(number) > FILE_SCHEMA && mistakes.some(({ message }) => message.startsWith("schema: "))) {
    return `This was written by a newer version of Requisite (its schema is ${number}, and this version reads ${FILE_SCHEMA}), so nothing was imported. Update Requisite and try again`;
  }
  if (/^Invalid input/.test(mistakes[0]?.message ?? "")) {
    return `This isn’t a requisition. Write "schema: ${FILE_SCHEMA}" on top and its sections below`;
  }
  const all = new Set(mistakes.map(({ line, message }) => `line ${line}, ${inWords(message, isJson(text))}`));
  const more = all.size - MOST_MISTAKES;
  const sentence = [...all].slice(0, MOST_MISTAKES).join("; ") + (more > 0 ? ` (and ${more} more)` : "");
  return sentence.replace(/^l/, "L");
}

/**
 * Rewords a mistake for the person who wrote the file, since the wizard's checks talk about forms, and those of
 * libraries address programmers. In: "role.title: We couldn’t read Title ..."
 */
function inWords(message: string, json: boolean): string {
  if (message.startsWith(NO_YAML)) {
    if (message.includes("multiple documents")) return SECOND;
    return json ? NO_JSON : message;
  }
  const [, path, said = ""] = /^([^\s:]+): (.*)/s.exec(message) ?? [];
  if (path === undefined || !/^Invalid input|^We couldn’t read /.test(said)) return message;
  return `${path} ${expectedAt(path)}`;
}

/** In: "metrics.metrics.0.unit". Sections, the marks of suggestions and rows are groups. */
function expectedAt(path: string): string {
  const [slug, name = "", row, inner] = path.split(".");
  const field = findSection(slug)?.fields[name];
  // A colon in a line makes YAML read it as a group.
  if ((field?.kind === "lines" || field?.kind === "picks") && row !== undefined) return TEXT;
  if (field?.kind !== "rows" || row === undefined) return (field && EXPECTED[field.kind]) ?? GROUP;
  if (inner === undefined) return GROUP;
  const cell = field.fields[inner];
  return (cell && EXPECTED[cell.kind]) ?? TEXT;
}
