import { stringify } from "yaml";
import { readYaml } from "../catalogue/yaml-file";
import { isBlank } from "../requisition/blank";
import { EVERY_SECTION, type SuggestedBySection } from "../requisition/requisition";
import { FILE_SCHEMA, requisitionFile } from "../requisition/requisition-file";
import type { Draft } from "../requisition/suggestions";
import { decodeText, kindOfFile } from "./kind-of-file";
import { Refusal } from "./refusal";

const MOST_MISTAKES = 3;

export type RequisitionReading =
  | { readonly status: "read"; readonly draft: Draft }
  /** What is wrong and what to do, in one line. */
  | { readonly status: "refused"; readonly problem: string };

/** True for a text that starts as a requisition file does: with its `schema`, after comments. */
export const startsAsRequisition = (text: string): boolean =>
  /^\uFEFF?(?:\s|#[^\n]*\n)*(?:schema:\s*\d|\{\s*"schema"\s*:)/.test(text);

/** Reads a requisition file, YAML or JSON; each of the first mistakes is named with its line and its path. */
export function readRequisitionFile(bytes: Uint8Array): RequisitionReading {
  try {
    if (kindOfFile(bytes) === "zip")
      throw new Refusal("This is a Word file with the name of a requisition. Rename it to .docx");
    return { status: "read", draft: read(decodeText(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { status: "refused", problem: error.problem };
    throw error;
  }
}

function read(text: string): Draft {
  const reading = readShape(text);
  if (reading.status === "read") return reading.loaded.value;
  if (/^Invalid input/.test(reading.mistakes[0]?.message ?? "")) {
    throw new Refusal(`This holds no requisition. Write "schema: ${FILE_SCHEMA}" on top and its sections below`);
  }
  const told = reading.mistakes.slice(0, MOST_MISTAKES).map(({ line, message }) => `line ${line}, ${message}`);
  const more = reading.mistakes.length - told.length;
  const sentence = told.join("; ") + (more > 0 ? ` (and ${more} more)` : "");
  throw new Refusal(sentence.replace(/^l/, "L"));
}

function readShape(text: string) {
  try {
    // A tab may indent JSON but not YAML; nothing else of JSON is no YAML.
    const yaml = /^\s*\{/.test(text) ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
    return readYaml("", yaml, requisitionFile);
  } catch (error) {
    // Aliases that multiply and brackets without end.
    if (error instanceof ReferenceError || error instanceof RangeError) {
      throw new Refusal("This is nested too deep or refers to itself. Write the answers out");
    }
    throw error;
  }
}

/**
 * What a requisition file holds: `schema` on top, only the answers that say something, and under `suggested` which of
 * them nobody has confirmed.
 */
export function toFile({ requisition, suggested }: Draft): Readonly<Record<string, unknown>> {
  const sections = EVERY_SECTION.map(({ slug }) => [slug, withoutBlanks(requisition[slug])] as const);
  const marks = withoutEmpty(suggested);
  return {
    schema: FILE_SCHEMA,
    ...Object.fromEntries(sections.filter(([, answers]) => !isBlank(answers))),
    ...(Object.keys(marks).length > 0 ? { suggested: marks } : {}),
  };
}

/** A requisition as the text of a YAML file. */
export function toYaml(draft: Draft): string {
  return stringify(toFile(draft), { lineWidth: 110 });
}

const withoutEmpty = (suggested: SuggestedBySection): SuggestedBySection =>
  Object.fromEntries(Object.entries(suggested).filter(([, marks]) => Object.keys(marks).length > 0));

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map((item) => withoutBlanks(item));
  if (typeof value !== "object" || value === null) return value;
  const held = Object.entries(value).filter(([, inner]) => !isBlank(inner));
  return Object.fromEntries(held.map(([name, inner]) => [name, withoutBlanks(inner)]));
}
