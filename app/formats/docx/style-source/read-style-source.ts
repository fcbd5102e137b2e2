import { kindOfFile } from "../../../intake/kind-of-file";
import { Refusal } from "../../../intake/refusal";
import { findParts } from "../../../intake/word/parts";
import { attribute, readXml } from "../../../intake/word/read-xml";
import { pathOfKind, readRelationships } from "../../../intake/word/relationships";
import { type Archive, openArchive } from "../../../intake/word/unpack";
import { contrast } from "../styles/colours";
import { cleanNumbering, cleanStyles, listsUsed } from "./styles/clean-styles";
import { type Budget, readTree } from "./package/package-parts";
import { readEdges } from "./edges/read-edges";
import { readOrigin } from "./package/read-origin";
import { readSections } from "./read-sections";
import type { StyleSource } from "./style-source";
import { type ThemeColors, colorOf, themeColors } from "./styles/theme-colors";
import { W, create, serialize, unlink } from "./package/xml";

/** The largest Word file that a company may upload. */
export const MOST_STYLE_BYTES = 2 * 1024 * 1024;

/**
 * Reads a Word file (.docx, .dotx) that a company uploads as a style source: its styles, theme, numbering, and the
 * header and footer of its last section. Reads nothing outside the file and stores none of its body text. Throws a
 * Refusal for files that are of another type, too large, or not as Word writes them.
 */
export async function readStyleSource(bytes: Uint8Array): Promise<StyleSource> {
  checkSize(bytes.length);
  try {
    if (kindOfFile(bytes) !== "zip") throw new Refusal(`This isn’t a Word file. ${CHOOSE}`);
    const archive = await openArchive(bytes);
    await refuseMacros(archive);
    return await read(archive);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(forStyles(error.problem)) : error;
  }
}

async function read(archive: Archive): Promise<StyleSource> {
  const { document } = await findParts(archive);
  const relationships = await readRelationships(archive, document);
  const pathOf = (kind: string) => pathOfKind(relationships, kind);
  const stylesPath = pathOf("styles");
  if (!stylesPath) throw new Refusal(`This Word file has no styles. ${SAVE_ANEW}`);

  const budget: Budget = { nodes: 0 };
  const styles = await readTree(archive, stylesPath, budget);
  if (styles.namespaceURI !== W || styles.localName !== "styles") throw new Refusal(problemOfStyles(styles));
  const ids = cleanStyles(styles);

  const themePath = pathOf("theme");
  const theme = themePath && (await readTree(archive, themePath, budget));
  if (theme) unlink(theme);

  const sections = await readSections(archive, document, pathOf("settings"));
  const edges = await readEdges({ archive, budget, relationships, sections, styles: ids });

  const numberingPath = pathOf("numbering");
  const lists = [...listsUsed(styles), ...edges.lists];
  const numbering = lists.length > 0 && numberingPath ? await readTree(archive, numberingPath, budget) : undefined;
  if (numbering) cleanNumbering(numbering, lists, ids);

  const page = pageColor(styles, sections.background, theme ? themeColors(theme) : new Map());
  return {
    styles: serialize(styles),
    ...(theme ? { theme: serialize(theme) } : {}),
    ...(numbering ? { numbering: serialize(numbering) } : {}),
    ...(page === undefined ? {} : { page }),
    headers: edges.headers,
    footers: edges.footers,
    origin: await readOrigin(archive),
  };
}

/** The lowest contrast of black on the page color: forms are filled in by hand, and dark pages waste ink. */
const LIGHT = 15;

function pageColor(
  beside: Element,
  background: Readonly<Record<string, string>> | undefined,
  theme: ThemeColors,
): string | undefined {
  if (!background) return undefined;
  const color = colorOf(create(beside, "background", background), theme, "sign");
  const isTaken = color !== undefined && color !== "auto" && color !== "FFFFFF" && contrast("000000", color) >= LIGHT;
  return isTaken ? color : undefined;
}

function checkSize(size: number): void {
  if (size === 0) throw new Refusal(`This file is empty. ${CHOOSE}`);
  if (size > MOST_STYLE_BYTES) throw new Refusal(`This file is larger than 2 MB. ${WITHOUT_TEXT}`);
}

/** Refuses files with macros: the macros would not be copied, and their owner may not expect them. */
async function refuseMacros(archive: Archive): Promise<void> {
  let found = archive.paths.some((name) => /(?:^|\/)vbaproject\.bin$/i.test(name));
  const types = "[Content_Types].xml";
  if (!archive.has(types)) return;
  await readXml(archive.read(types), {
    open(element) {
      if (/macroEnabled|vbaProject/i.test(attribute(element, "ContentType") ?? "")) found = true;
    },
    close: () => undefined,
  });
  if (found) {
    throw new Refusal(
      "This Word file contains macros, which we don’t import. Save it as .docx without macros and try again.",
    );
  }
}

const problemOfStyles = ({ namespaceURI }: Element) =>
  namespaceURI?.startsWith("http://purl.oclc.org/ooxml/")
    ? 'This file is saved as "Strict Open XML Document". Open it in Word, save it as "Word Document (.docx)" and try again.'
    : `We can’t read the styles of this Word file. ${SAVE_ANEW}`;

const CHOOSE = "Choose a Word file (.docx or .dotx) in the style you want.";
const SAVE_ANEW = "Open it in Word, save it as a new .docx and try again.";
const WITHOUT_TEXT = "Save a copy without its text and large pictures, and try that.";

/** Adapts refusals that suggest pasting the text, because pasted text has no styles. */
function forStyles(problem: string): string {
  if (!/paste|Copy/.test(problem)) return problem;
  const [first = problem] = problem.split(/(?<=\.) /);
  return `${first} ${/unpacks to|too long/.test(first) ? WITHOUT_TEXT : CHOOSE}`;
}
