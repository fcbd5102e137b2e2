import type { PassageKind, Passages } from "../../catalogue/shapes/passage-kind";
import { type Line, readLines } from "./words/lines";
import { type Match, Matcher, longest } from "./matcher";
import type { Passage } from "./passage";
import { SKIPPED_IN_HEADINGS } from "./words/tokens";

/** A job description split into its title and its paragraphs and list items, each with its kind. */
export interface Segmented {
  readonly title: string;
  /** Line of the title, from 1; 0 if there is none. */
  readonly titleLine: number;
  readonly passages: readonly Passage[];
}

/** Splits texts by kind, prepared once from `templates/passages.yaml`. */
export class Segmenter {
  readonly #headings = new Matcher<PassageKind>(SKIPPED_IN_HEADINGS);
  readonly #cues = new Matcher<PassageKind>();
  readonly #openings = new Matcher<PassageKind>();

  /** `isTitle` returns true for a line that names a role type. */
  constructor(
    passages: Passages,
    private readonly isTitle: (words: string) => boolean,
  ) {
    for (const { kind, headings, openings, cues } of passages.kinds) {
      for (const phrase of openings) this.#openings.add(phrase, kind);
      for (const phrase of headings) this.#headings.add(phrase, kind);
      for (const phrase of cues) this.#cues.add(phrase, kind);
    }
  }

  /** The kind of text under a heading; undefined if the heading does not say. */
  kindOfHeading(heading: string): PassageKind | undefined {
    const { tokens, matches } = this.#headings.search(heading);
    const best = longest(matches).reduce<Match<PassageKind> | undefined>(
      (a, b) => (a && a.to - a.from >= b.to - b.from ? a : b),
      undefined,
    );
    // "Product managers on our team are" is not a heading about the team: a phrase at the start counts more.
    const weight = best && (best.to - best.from + 1) * (best.from === 0 ? 4 : 2);
    if (!best || weight! < tokens.length) return undefined;
    return best.entries[0];
  }

  /** Splits a text by its headings, and by the content of its paragraphs. Linear in the length of the text. */
  segment(text: string): Segmented {
    const lines = readLines(text);
    const titled = this.#titleAmong(lines);
    const passages: Passage[] = [];
    const above: { level: number; kind: PassageKind }[] = [];
    let kind: PassageKind = "other";
    let over = "";
    let block: Line[] = [];
    let parted = -1;

    const close = (): void => {
      if (block.length > 0) passages.push(...this.#passages(text, block, kind, over));
      block = [];
    };
    lines.forEach((line, i) => {
      const heading = line.number === titled?.number ? undefined : this.#asHeading(line, lines[i - 1], lines[i + 1]);
      if (line.number === titled?.number) {
        close();
        if (line.level > 0 && line.look === "heading") above.push({ level: line.level, kind: "other" });
      } else if (heading) {
        close();
        while (above.length > 0 && above.at(-1)!.level >= heading.level) above.pop();
        // A heading directly under another one divides the section of that one.
        const under = passages.length === parted ? kind : undefined;
        over = line.words;
        const inherited = above.at(-1)?.kind;
        kind = heading.kind ?? (inherited === "other" ? undefined : inherited) ?? under ?? "other";
        parted = passages.length;
        above.push({ level: heading.level, kind });
      } else if (line.look === "blank") {
        close();
      } else {
        if (line.look === "item") close();
        block.push(line);
      }
    });
    close();
    return { title: titled ? cleanTitle(titled.words) : "", titleLine: titled?.number ?? 0, passages };
  }

  /**
   * The line that says "Job title:", else a heading or short line near the top that names a role type, else the first.
   */
  #titleAmong(lines: readonly Line[]): Line | undefined {
    const labelled = lines.slice(0, 40).find((line) => line.words.length < 200 && TITLE_LABEL.test(line.words));
    if (labelled) return labelled;
    const top = lines.filter((line) => line.look !== "blank").slice(0, 12);
    const canBe = top.filter(({ look, words }) => (look === "heading" || look === "short") && !OF_ANOTHER.test(words));
    const named = canBe.find((line) => this.isTitle(line.words));
    const [first] = top;
    return named ?? (first && first === canBe[0] && !this.#isOverPart(first) ? first : undefined);
  }

  /** "Responsibilities", or "Reports to: Head of Product": a first line that is not the title. */
  #isOverPart({ words }: Line): boolean {
    const kind = this.kindOfHeading(words.split(":")[0]!);
    return kind !== undefined && kind !== "title";
  }

  #asHeading(
    line: Line,
    before: Line | undefined,
    after: Line | undefined,
  ): { level: number; kind: PassageKind | undefined } | undefined {
    if (line.look === "heading") return { level: line.level, kind: this.kindOfHeading(line.words) };
    // "Reports to: Head of Product" is content. A heading ends with its colon.
    if (
      line.look !== "short" ||
      /:\s*\S/.test(line.words) ||
      (before && before.look !== "blank" && after?.look !== "item")
    )
      return undefined;
    const kind = this.kindOfHeading(line.words);
    return kind && { level: line.level, kind };
  }

  /**
   * Splits a block into passages: a short one stays whole, a long one is split into sentences, since a posting pasted
   * without line breaks is one line.
   */
  #passages(text: string, block: readonly Line[], kind: PassageKind, heading: string): Passage[] {
    const [first] = block;
    const last = block.at(-1)!;
    const { start, number } = first!;
    const slice = text.slice(start, last.start + last.words.length);
    const item = first!.look === "item";
    let under = kind;
    return partsOf(slice).map(({ from, to }) => {
      const part = slice.slice(from, to);
      under = this.#inlineHeading(part) ?? under;
      const cue = longest(this.#cues.search(part).matches)[0]?.entries[0];
      const opened =
        under === "other" && item ? this.#openings.search(part).matches.find(({ from }) => from === 0) : undefined;
      return {
        kind: cue ?? opened?.entries[0] ?? under,
        text: part,
        start: start + from,
        at: `line ${number}`,
        item,
        heading,
      };
    });
  }

  /** "Responsibilities: lead the team" starts a new section. */
  #inlineHeading(part: string): PassageKind | undefined {
    const colon = part.slice(0, MOST_HEADING).indexOf(":");
    return colon > 0 ? this.kindOfHeading(part.slice(0, colon)) : undefined;
  }
}

const MOST_HEADING = 60;
const LONG = 320;
const SENTENCE_END = /[.!?:)]\s+(?=[\p{Lu}\p{N}•])|\s*[•·▪‣]\s*|[.!?](?=\p{Lu}\p{Ll})/gu;

/** The start and end of each part of a block: all of a short block, the sentences of a long one. */
function partsOf(slice: string): { from: number; to: number }[] {
  if (slice.length <= LONG) return [{ from: 0, to: slice.length }];
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of slice.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: slice.length }].filter((part) => part.to > part.from);
}

const TITLE_LABEL =
  /^\W*(?:(?:job|position|official|working|role|classification|posting|post|vacancy)\s+)?title\b(?:\s+in\s+\w+)?\W*:[\s*_]*(?=[\p{L}\p{N}(])/iu;

/** "Reports to: Head of Product" names another person's title. */
const OF_ANOTHER = /^\W*(?:report(?:s|ing)?\b|(?:line|hiring) manager\b|supervisor\b|supervised by\b)/i;

function cleanTitle(words: string): string {
  return words
    .replace(TITLE_LABEL, "")
    .replace(/[*_`#]+/g, "")
    .trim();
}
