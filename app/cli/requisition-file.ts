import { stringify } from "yaml";
import { readYaml } from "../catalogue/yaml-file";
import { isBlank } from "../requisition/blank";
import { EVERY_SECTION, FILE_SCHEMA, type Requisition, requisitionFile } from "../requisition/requisition";
import { fileName, Problem } from "./problem";
import { decode } from "./read-input";

const MOST_MISTAKES = 3;

/** Reads a requisition file, YAML or JSON. Throws `Problem` that names the file, the line and the path of each mistake. */
export function readRequisitionFile(file: string, bytes: Uint8Array): Requisition {
  const text = decode(bytes);
  if (text === undefined) throw new Problem("this is a Word file with the name of a requisition; rename it to .docx");
  const reading = readShape(fileName(file), text);
  if (reading.status === "read") return reading.loaded.value;
  if (/^Invalid input/.test(reading.mistakes[0]?.message ?? "")) {
    throw new Problem(`this holds no requisition; write "schema: ${FILE_SCHEMA}" on top and its sections below`);
  }
  const told = reading.mistakes.slice(0, MOST_MISTAKES).map(({ line, message }) => `line ${line}, ${message}`);
  const more = reading.mistakes.length - told.length;
  throw new Problem(told.join("; ") + (more > 0 ? ` (and ${more} more)` : ""));
}

function readShape(file: string, text: string) {
  try {
    // A tab may indent JSON but not YAML; nothing else of JSON is no YAML.
    return readYaml(
      file,
      /^\s*\{/.test(text) ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text,
      requisitionFile,
    );
  } catch (error) {
    // Aliases that multiply and brackets without end.
    if (error instanceof ReferenceError || error instanceof RangeError) {
      throw new Problem("this is nested too deep or refers to itself; write the answers out");
    }
    throw error;
  }
}

/** What a requisition file holds: `schema` on top, and only the answers that say something. */
export function toFile(requisition: Requisition): Readonly<Record<string, unknown>> {
  const sections = EVERY_SECTION.map(({ slug }) => [slug, withoutBlanks(requisition[slug])] as const);
  return { schema: FILE_SCHEMA, ...Object.fromEntries(sections.filter(([, answers]) => !isBlank(answers))) };
}

/** A requisition as the text of a YAML file. */
export function toYaml(requisition: Requisition): string {
  return stringify(toFile(requisition), { lineWidth: 110 });
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map((item) => withoutBlanks(item));
  if (typeof value !== "object" || value === null) return value;
  const held = Object.entries(value).filter(([, inner]) => !isBlank(inner));
  return Object.fromEntries(held.map(([name, inner]) => [name, withoutBlanks(inner)]));
}
