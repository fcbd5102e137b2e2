import type { AppLoadContext } from "@remix-run/node";
import { type Letterhead, type Logo, type StyleLine, type StyleSourceFile } from "../../documents/letterhead";
import { LONGEST_NAME, readLetterheadWords } from "../../documents/read-letterhead";
import { readStyleSource } from "../../formats/docx/style-source/read-style-source";
import { readLogo } from "../../formats/logo/read-logo.server";
import { Refusal } from "../../intake/refusal";
import { isBlank } from "../../requisition/readiness/blank";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import {
  BOILERPLATE_FIELDS,
  type BoilerplateName,
  readBoilerplate,
} from "../../requisition/boilerplate/boilerplate-fields";
import { cleanLine } from "../../requisition/texts/clean-text";
import type { Autosaved } from "../shared/saving/autosave-answers.server";
import { textOf } from "../shared/saving/read-body.server";
import { atWhen } from "../shared/reading/when.server";
import { keepUnchanged, seenAfter, seenIn } from "./seen.server";
import { linesIn, showLines, withDecisions } from "./style-lines.server";

/** The problems of a refused settings form, and the input to show again. */
export interface Refused {
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly organization: string;
  readonly color: string;
  readonly paper: string;
  readonly texts: BoilerplateTexts;
  readonly lines: readonly StyleLine[];
}

/** The texts of every posting, as values of the form. */
export type BoilerplateTexts = { readonly [name in BoilerplateName]: string };

/** The equal opportunity statement in the words of most US employers, for companies without their own. */
export const OUR_STATEMENT =
  "We hire without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other protected trait.";

/** Reads the form of the settings on top of what is stored. Everything is saved, or nothing. */
export async function readSettings(form: FormData, kept: Letterhead): Promise<Letterhead | Refused> {
  const overlaps = keepUnchanged(form, { ...wordsOf(kept), ...textsOf(kept) });
  const typed = {
    organization: cleanLine(textOf(form, "organization")),
    color: textOf(form, "color").trim(),
    paper: textOf(form, "paper"),
    texts: textsIn(form),
    lines: linesIn(form),
  };
  const { boilerplate, problems } = readBoilerplate(typed.texts);
  const look = readLetterheadWords(typed);
  problems.push(...look.problems, ...overlaps);

  const read = async <T>(
    field: string,
    take: (file: File) => Promise<T>,
    now: T | undefined,
  ): Promise<T | undefined> => {
    const file = form.get(field);
    if (!(file instanceof File) || (file.size === 0 && file.name === "")) {
      return textOf(form, `no-${field}`) === "on" ? undefined : now;
    }
    try {
      return await take(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push({ field, message: error.problem });
      return now;
    }
  };
  const logo = await read<Logo>("logo", async (file) => readLogo(await bytesOf(file)), kept.logo);
  const styleSource = await read<StyleSourceFile>(
    "style",
    async (file) => {
      const bytes = await bytesOf(file);
      await readStyleSource(bytes);
      return { name: cleanLine(file.name).slice(0, LONGEST_NAME) || "Word file", bytes };
    },
    kept.styleSource,
  );
  if (problems.length > 0) return { problems, ...typed };
  return {
    ...look.words,
    ...(logo ? { logo } : {}),
    ...(isBlank(boilerplate) ? {} : { boilerplate }),
    ...(styleSource ? { styleSource: await withDecisions(styleSource, kept.styleSource, form) } : {}),
  };
}

/** The texts as typed; a blank statement is replaced by the offered one. */
function textsIn(form: FormData): BoilerplateTexts {
  const texts = mapTexts((name) => textOf(form, name));
  const wantsOurs = texts.equalOpportunity.trim() === "" && textOf(form, "our-statement") === "on";
  return wantsOurs ? { ...texts, equalOpportunity: OUR_STATEMENT } : texts;
}

const mapTexts = (textFor: (name: BoilerplateName) => string): BoilerplateTexts =>
  Object.fromEntries(BOILERPLATE_FIELDS.map(({ name }) => [name, textFor(name)])) as BoilerplateTexts;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const FILES = ["logo", "style"];

/**
 * Saves a settings form automatically, like its button but without files and invalid values, which keep their saved
 * state. The form sends file names in place of files.
 */
export async function autosaveSettings({ store, actor, now }: AppLoadContext, form: FormData): Promise<Autosaved> {
  const kept = await store.readLetterhead(actor);
  const hasFile = FILES.some((name) => textOf(form, name) !== "" || form.has(`no-${name}`));
  for (const name of FILES.flatMap((file) => [file, `no-${file}`])) form.delete(name);
  const before: { readonly [field: string]: string } = { ...wordsOf(kept), ...textsOf(kept) };
  const overlaps = keepUnchanged(form, before);
  const read = await readSettings(form, kept);
  const problems = "problems" in read ? read.problems : [];
  for (const { field } of problems) form.set(field, before[field] ?? "");
  const rest = problems.length === 0 ? read : await readSettings(form, kept);
  const [first] = problems;
  if ("problems" in rest) return { message: `Not saved. ${rest.problems[0]!.message}.`, left: true };
  await store.saveLetterhead(actor, rest);
  const revision = seenAfter(form, { ...wordsOf(rest), ...textsOf(rest) }, overlaps);
  const at = atWhen(now(), now());
  if (first) {
    const many = problems.length === 1 ? "Not saved" : `${problems.length} fields not saved`;
    return { revision, message: `${many}. ${first.message}. The rest was saved ${at}.`, left: true };
  }
  return hasFile
    ? { revision, message: `Saved ${at}, but not the file. Press “Save settings” for that.`, left: true }
    : { revision, message: `Saved ${at}.` };
}

const textsOf = ({ boilerplate = NO_BOILERPLATE }: Letterhead): BoilerplateTexts =>
  mapTexts((name) => [boilerplate[name]].flat().join("\n"));

const wordsOf = ({ organization, color, paper }: Letterhead) => ({
  organization,
  color: color === "" ? "" : `#${color}`,
  paper,
});

/** The data for the settings page. */
export async function showSettings({ store, actor, now }: AppLoadContext, search: URLSearchParams) {
  const kept = await store.readLetterhead(actor);
  const { organization, logo, boilerplate = NO_BOILERPLATE, styleSource } = kept;
  return {
    saved: search.get("did") === "saved",
    ...wordsOf(kept),
    texts: textsOf(kept),
    seen: seenIn({ ...wordsOf(kept), ...textsOf(kept) }),
    ourStatement: boilerplate.equalOpportunity === "" ? OUR_STATEMENT : undefined,
    logo: logo && { width: logo.width, height: logo.height },
    style: styleSource?.name,
    lines: await showLines(styleSource, { organization, year: new Date(now()).getUTCFullYear() }),
  };
}
