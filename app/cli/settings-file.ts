import * as z from "zod/mini";
import { readYaml } from "../catalogue/yaml-file";
import { type Letterhead, PLAIN_LETTERHEAD } from "../documents/letterhead";
import { readLetterheadWords } from "../documents/read-letterhead";
import { decodeText, kindOfFile } from "../intake/kind-of-file";
import { Refusal } from "../intake/refusal";
import { isBlank } from "../requisition/readiness/blank";
import { readBoilerplate } from "../requisition/boilerplate/boilerplate-fields";
import type { Schema } from "../requisition/fields/words";
import { fileName, Problem } from "./problem";
import { readBytes } from "./read-input";
import type { Shell } from "./shell";

const text = z.optional(z.nullable(z.string("write this as a text, in quotes")));
const list = z.optional(z.nullable(z.union([z.string(), z.array(z.string())], "write this as a list of texts")));
const NOT_SETTINGS = "write one setting per line, such as organization: Nordic";

const shape = z.strictObject(
  {
    organization: text,
    // Without quotes "#1D4E89" is a comment, and the color is empty.
    color: z.optional(z.string('write the color in quotes, such as "#1D4E89", or leave the line out')),
    paper: text,
    about: text,
    apply: text,
    equalOpportunity: text,
    adjustments: text,
    workplace: text,
    benefits: list,
  },
  { error: ({ code }) => (code === "invalid_type" ? NOT_SETTINGS : undefined) },
);

/** Converts a settings file into a letterhead, and reports its problems. */
function readSettings({ organization, color, paper, ...texts }: z.output<typeof shape>) {
  const raw = { organization: organization ?? "", color: color ?? "", paper: paper ?? PLAIN_LETTERHEAD.paper };
  const look = readLetterheadWords(raw);
  const { boilerplate, problems } = readBoilerplate(texts);
  const letterhead: Letterhead = { ...look.words, ...(isBlank(boilerplate) ? {} : { boilerplate }) };
  return { letterhead, problems: [...look.problems, ...problems] };
}

/** The contents of a settings file, checked like the settings page. */
const settingsFile: Schema<Letterhead> = z.pipe(
  shape.check((ctx) => {
    for (const { field, message } of readSettings(ctx.value).problems) {
      ctx.issues.push({ code: "custom", message, path: [field], input: ctx.value });
    }
  }),
  z.transform((raw) => readSettings(raw).letterhead),
);

/**
 * Reads the organization's texts and the look of its pages; the default letterhead without a file. Throws a `Problem`.
 */
export async function readSettingsFile(file: string | undefined, shell: Shell): Promise<Letterhead> {
  if (file === undefined) return PLAIN_LETTERHEAD;
  const called = fileName(file);
  try {
    const bytes = await readBytes(file, () => shell.stdin);
    if (kindOfFile(bytes) !== "text") throw new Problem("this is a Word file; name a YAML or JSON file");
    const reading = readYaml(called, decodeText(bytes), settingsFile);
    if (reading.status === "read") return reading.loaded.value;
    const [first, ...more] = reading.mistakes;
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    throw new Problem(`line ${first!.line}, ${first!.message}${others}`);
  } catch (error) {
    if (error instanceof Refusal) throw new Problem(`--settings ${called}: ${error.problem}`);
    if (error instanceof Problem) throw new Problem(`--settings ${called}: ${error.message}`);
    // Aliases that expand too far, or refer to nothing.
    if (error instanceof ReferenceError) throw new Problem(`--settings ${called}: this refers to itself; write it out`);
    throw error;
  }
}
