import type { AppLoadContext } from "@remix-run/node";
import { type Letterhead, type Logo, PAPERS, type StyleLine, type StyleSourceFile } from "../documents/letterhead";
import { readStyleSource } from "../formats/docx/style-source/read-style-source";
import { readLogo } from "../formats/logo/read-logo.server";
import { Refusal } from "../intake/refusal";
import { cleanLine } from "../requisition/clean-text";
import { textOf } from "./read-body.server";
import { linesIn, showLines, withDecisions } from "./style-lines.server";

const LONGEST_NAME = 120;

/** What a form of settings was refused for, and what was typed, to be shown again. */
export interface Refused {
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly organization: string;
  readonly color: string;
  readonly paper: string;
  readonly lines: readonly StyleLine[];
}

/** Reads the form of the settings on top of what is kept. Everything is saved, or nothing. */
export async function readSettings(form: FormData, kept: Letterhead): Promise<Letterhead | Refused> {
  const typed = {
    organization: cleanLine(textOf(form, "organization")),
    color: textOf(form, "color").trim(),
    paper: textOf(form, "paper"),
    lines: linesIn(form),
  };
  const problems: { field: string; message: string }[] = [];
  if ([...typed.organization].length > LONGEST_NAME) {
    problems.push({ field: "organization", message: `Shorten the name to ${LONGEST_NAME} characters or fewer` });
  }
  const color = /^#?([0-9a-f]{6})$/i.exec(typed.color)?.[1]?.toUpperCase();
  if (typed.color !== "" && color === undefined) {
    problems.push({
      field: "color",
      message: "Write the color as # and six digits, such as #1D4E89, or leave it blank",
    });
  }
  const paper = PAPERS.find((one) => one === typed.paper);
  if (!paper) problems.push({ field: "paper", message: "Choose A4 or Letter" });

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
  if (problems.length > 0 || !paper) return { problems, ...typed };
  return {
    organization: typed.organization,
    color: color ?? "",
    paper,
    ...(logo ? { logo } : {}),
    ...(styleSource ? { styleSource: await withDecisions(styleSource, kept.styleSource, form) } : {}),
  };
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** What the page of settings shows. */
export async function showSettings({ store, actor, now }: AppLoadContext) {
  const { organization, color, paper, logo, styleSource } = await store.readLetterhead(actor);
  return {
    organization,
    color: color === "" ? "" : `#${color}`,
    paper,
    logo: logo && { width: logo.width, height: logo.height },
    style: styleSource?.name,
    lines: await showLines(styleSource, { organization, year: new Date(now()).getUTCFullYear() }),
  };
}
