import { stringify } from "yaml";
import { readYaml } from "../catalogue/yaml-file";
import { isBlank } from "../requisition/readiness/blank";
import { EVERY_SECTION, type SuggestedBySection } from "../requisition/requisition";
import { FILE_SCHEMA, requisitionFile } from "../requisition/requisition-file";
import type { Draft } from "../requisition/suggestions/suggestions";
import { decodeText, kindOfFile } from "./kind-of-file";
import { isJson, problemOf } from "./file-mistakes";
import { isTooDeep } from "./nesting";
import { MOST_BYTES } from "./read-document";
import { Refusal } from "./refusal";

export type RequisitionReading =
  | { readonly status: "read"; readonly draft: Draft }
  /** What is wrong and what to do, on one line. */
  | { readonly status: "refused"; readonly problem: string };

/** True for a text that starts like a requisition file: with its `schema`, after comments. */
export const startsAsRequisition = (text: string): boolean =>
  /^\uFEFF?(?:\s|#[^\n]*\n)*(?:schema:\s*\d|\{\s*"schema"\s*:)/.test(text);

/** Reads a requisition file, YAML or JSON. Each of the first mistakes is reported with its line and its path. */
export function readRequisitionFile(bytes: Uint8Array): RequisitionReading {
  return reading(bytes, () => {
    if (kindOfFile(bytes) === "text") return decodeText(bytes);
    throw new Refusal("This is a Word file. Rename it to .docx");
  });
}

/** The same for a file among others, which can only be a requisition. */
export function readZippedFile(bytes: Uint8Array): RequisitionReading {
  return reading(bytes, textInZip);
}

function reading(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): RequisitionReading {
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal("This is larger than 2 MB, far more than a requisition needs");
    return { status: "read", draft: read(decode(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { status: "refused", problem: error.problem };
    throw error;
  }
}

function textInZip(bytes: Uint8Array): string {
  try {
    if (kindOfFile(bytes) === "text") return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw new Refusal("This isn’t a text file, so it isn’t a requisition");
}

function read(text: string): Draft {
  if (isTooDeep(text)) throw new Refusal("This is nested too deeply. Write its answers out");
  const shape = readShape(text);
  if (shape.status === "read") return shape.loaded.value;
  throw new Refusal(problemOf(text, shape.mistakes));
}

function readShape(text: string) {
  try {
    // A tab may indent JSON but not YAML. Apart from that, JSON is valid YAML.
    const yaml = isJson(text) ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
    return readYaml("", yaml, requisitionFile);
  } catch (error) {
    // Aliases that multiply, or that refer to nothing.
    if (error instanceof ReferenceError) throw new Refusal("This refers to itself. Write its answers out");
    throw error;
  }
}

/**
 * The content of a requisition file: `schema` at the top, only the answers with a value, and the unconfirmed ones under
 * `suggested`.
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

/** A requisition as a YAML file. */
export function toYaml(draft: Draft): string {
  return stringify(toFile(draft), { lineWidth: 110 });
}

const withoutEmpty = (suggested: SuggestedBySection): SuggestedBySection =>
  Object.fromEntries(Object.entries(suggested).filter(([, marks]) => Object.keys(marks).length > 0));

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map((item) => withoutBlanks(item));
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => !isBlank(inner));
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutBlanks(inner)]));
}
