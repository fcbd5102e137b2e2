import type { SectionSlug } from "../../requisition/requisition";
import type { Letterhead } from "../letterhead";

/** What became of a text, a heading or a column between two versions; without a mark it is in both. */
export type Mark = "added" | "removed";

/**
 * A run of text. `suggested`: no one has confirmed it yet. Every format shows this and `change`, never by color alone.
 */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly suggested?: boolean;
  /** A gap that only the manager can fill, in its brackets; shown on a ground of its own. */
  readonly gap?: boolean;
  readonly change?: Mark;
  /** Filled in by the reader; the text says what goes there until then. */
  readonly control?: Control;
}

/** A place to fill in. */
export interface Control {
  readonly kind: "choice" | "text" | "date" | "tick";
  /** Names it for the program that reads a filled document: "screen/motivation/rating"; at most 64 characters. */
  readonly tag: string;
  /** Names it for people and their screen readers; unique in its document. */
  readonly label: string;
  /** What can be chosen. */
  readonly choices?: readonly string[];
}

/** One paragraph of spans; a newline inside a span is a line break. */
export type Text = readonly Span[];

/** Where a part of a document was answered, so that a preview can lead back to it. */
export interface Place {
  readonly section: SectionSlug;
  readonly field: string;
}

export interface Column {
  readonly head: string;
  /** Share of the table's width; shares of a table add up to 100. */
  readonly share: number;
  readonly numeric?: boolean;
  /** Of the column itself; the spans in its cells have their own marks. */
  readonly change?: Mark;
}

/** The paragraphs of one cell. */
export type Cell = readonly Text[];

/** The ground of a cell that makes its table a picture; the cell says the same in words. */
export interface Shade {
  /** What the cell means: a kind of work, an amount, or something that should be different. */
  readonly of: "product" | "shared" | "program" | "amount" | "off";
  /** How much of it, from 0 to 1. */
  readonly strength: number;
}

export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly from?: Place;
      readonly change?: Mark;
    }
  | { readonly type: "lead"; readonly text: Text }
  | { readonly type: "paragraph"; readonly text: Text }
  | { readonly type: "note"; readonly text: Text }
  | { readonly type: "question"; readonly text: Text }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly Text[] }
  /** The first cell of a row is its label. `caption` is read aloud and is the table's alternative text. */
  | {
      readonly type: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last row adds up the others. */
      readonly total?: boolean;
      /** By row and column, where a cell has one; only Word shows them. */
      readonly shades?: readonly (readonly (Shade | undefined)[])[];
    }
  /** A table with room to write in; empty cells are left open. */
  | {
      readonly type: "form";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Its rows share the room that is left on its page, on paper. */
      readonly fills?: boolean;
    }
  /** Set apart from the text: what must be known before the document is used ("draft"), or its one sentence ("key"). */
  | {
      readonly type: "callout";
      readonly tone: "draft" | "key";
      readonly title: string;
      readonly items: readonly Text[];
      /** Of the title. */
      readonly change?: Mark;
    }
  /** The headings of the first two levels and their pages, where pages are known. */
  | { readonly type: "contents"; readonly title: string }
  /**
   * Starts a new page. `landscape` turns it where a wide table follows, and a page that is handed out separately gets
   * its own line in the header; the next break resets both unless it sets them again. A `spared` break is dropped if
   * the blocks around it fit on one page. In a redline it says what changed, and how the previous pages were set up
   * (`was`) if that differs.
   */
  | {
      readonly type: "page-break";
      readonly landscape?: boolean;
      readonly header?: string;
      readonly spared?: true;
      readonly change?: Mark;
      readonly was?: { readonly landscape?: boolean; readonly header?: string };
    };

/** "tight" for what must fit two pages in any font, "card" for what must fit one. */
export type Density = "tight" | "card";

/** A document, independent of any format: the preview and every file are written from it. */
export interface HiringDocument {
  /** "interview-plan": which of the documents it is. */
  readonly kind: string;
  /** "Job description": what kind of document it is. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47, such as "en-US". */
  readonly language: string;
  /** No one has approved this version yet; left out of what no one approves. */
  readonly draft?: boolean;
  readonly stamp: JointStamp;
  readonly letterhead: Letterhead;
  readonly frame: Frame;
  /** Set smaller, with narrower margins. */
  readonly density?: Density;
  /** Its pages lie on their sides, as far as the first page break. */
  readonly landscape?: boolean;
  /** There if the marks are one person's changes to an earlier version; without it marks are there to be read only. */
  readonly revision?: Revision;
  readonly blocks: readonly Block[];
}

/** The words around a document: on every page, in its alternative text, in the name of its file. */
export interface Frame {
  /** At the head of a draft; `unapproved` says it on a line of its own, `across` over the whole sheet. */
  readonly draft: { readonly head: string; readonly unapproved: string; readonly across: string };
  /** "Page {page} of {pages}": a file puts the numbers in. */
  readonly page: string;
  /**
   * Identifies a printed copy: "Requisition k3x9 · version 3 · November 22, 2026", or "Requisition k3x9 version 3, p7q2
   * version 1 · November 22, 2026" for several. "" in documents for the public.
   */
  readonly stamp: string;
  /** The text in place of the logo where images are not shown. */
  readonly logo: string;
  /** "Job description, changes": what a file is called that shows changes. */
  readonly changes: string;
}

/** Who made the changes that a document shows, and when; Word tracks them, so that each can be accepted or rejected. */
export interface Revision {
  /** A name; "" if no one is known. */
  readonly by: string;
  /** In milliseconds since 1970 UTC. */
  readonly at: number;
  /** Title and subtitle of both versions, marked. */
  readonly title: Text;
  readonly subtitle: Text;
}

/** Identifies a printed copy. */
export interface Stamp {
  /** The requisition's id; "" on what the public reads. */
  readonly requisition: string;
  /** 1 as the requisition was created, and one more with each save. */
  readonly version: number;
  /** Of the last save, in milliseconds since 1970 UTC. */
  readonly savedAt: number;
}

/** The stamp of a document, which may be written from several requisitions. */
export interface JointStamp extends Omit<Stamp, "version"> {
  /** Left out of several, which `requisition` names with their versions. */
  readonly version?: number;
}

/** One span of text as a paragraph. */
export const plain = (text: string): Text => [{ text }];

/** A label in bold, and what it names. */
export const labelled = (label: string, text: Text): Text => [{ text: `${label} `, strong: true }, ...text];

/** A cell of one paragraph. */
export const cell = (text: string): Cell => [plain(text)];
