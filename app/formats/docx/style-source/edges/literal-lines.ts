import { COMPANY_NUMBERS, COPYRIGHT, GOES_ON, PAGE_WORDS, SIGNS, type Suspicion, YEARS } from "./suspicious";
import { type Piece, piecesOf } from "./pieces";
import { PAGES, type Edge, type Pages, type StyleSource } from "../style-source";
import { parse } from "../package/xml";

/** A line of text that would be copied from a company's header or footer to every document. */
export interface LiteralLine {
  readonly text: string;
  readonly where: "header" | "footer" | "watermark";
  readonly pages: Pages;
  /** Why it may not belong there; undefined if nothing suggests that. */
  readonly suspicion?: Suspicion;
}

/** The facts that decide whether a line is out of place. */
export interface Asked {
  /** A copyright from an earlier year is suspicious. */
  readonly year: number;
  /** The name of the organization, which is never suspicious. */
  readonly organization: string;
}

/** Every distinct line of a company's headers and footers, in page order. */
export function literalLines(source: StyleSource, asked: Asked): LiteralLine[] {
  const found = new Map<string, LiteralLine>();
  for (const [kind, edges] of [["header", source.headers] as const, ["footer", source.footers] as const]) {
    for (const pages of PAGES) {
      const edge = edges[pages];
      for (const piece of edge ? piecesOf(parse(edge.xml)) : []) {
        if (!isLine(piece) || found.has(piece.text)) continue;
        const suspicion = suspicionOf(piece, edge!, source, asked);
        const where = piece.watermark ? "watermark" : kind;
        found.set(piece.text, { text: piece.text, where, pages, ...(suspicion ? { suspicion } : {}) });
      }
    }
  }
  return [...found.values()];
}

/** False for a line without letters, or only "Page" with a page number. */
function isLine({ text }: Piece): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && !(text.includes("#") && words.every((word) => PAGE_WORDS.test(word)));
}

/** Why a line may be out of place in our documents. */
function suspicionOf(
  { text }: Piece,
  { hints, filledIn }: Edge,
  { origin }: StyleSource,
  { year, organization }: Asked,
): Suspicion | undefined {
  if (same(text, organization)) return undefined;
  if (hints.some((hint) => contains(text, hint))) return "placeholder";
  if (filledIn.some((part) => contains(text, part))) return "filled-in";
  if (origin.people.some((person) => /\S \S/.test(person) && contains(text, person))) return "person";
  if (origin.title.length > 3 && contains(text, origin.title)) return "filled-in";
  const years = text.match(YEARS)?.map(Number) ?? [];
  const own = COPYRIGHT.test(text) && years.length > 0;
  if (own && Math.max(...years) < year && !GOES_ON.test(text)) return "copyright";
  for (const [kind, patterns] of SIGNS) {
    if ((kind === "number" || kind === "document") && COMPANY_NUMBERS.test(text)) continue;
    if (kind === "date" && own) continue;
    if (patterns.some((pattern) => pattern.test(text))) return kind;
  }
  return undefined;
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
const same = (a: string, b: string) => folded(a) === folded(b);
const contains = (text: string, part: string) => folded(part) !== "" && folded(text).includes(folded(part));
