import type { SectionSlug } from "../../requisition/requisition";
import type { Letterhead } from "../letterhead";

/** How a text, heading or column differs from the earlier version. Without a mark, it is in both versions. */
export type Mark = "added" | "removed";

/** A run of text. `suggested`: not confirmed yet. Every format shows this and `change` by more than color. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly suggested?: boolean;
  /** An unfilled gap with its brackets, shown with a highlighted background. */
  readonly gap?: boolean;
  readonly change?: Mark;
  /** A field that the reader fills in; until then, the text says what goes there. */
  readonly control?: Control;
}

/** A field to fill in. */
export interface Control {
  readonly kind: "choice" | "text" | "date" | "tick";
  /** Identifies the field when a filled document is read: "screen/motivation/rating". At most 64 characters. */
  readonly tag: string;
  /** The name of the field for readers and screen readers; unique in its document. */
  readonly label: string;
  /** The choices, if it is a choice list. */
  readonly choices?: readonly string[];
}

/** One paragraph of spans; a newline inside a span is a line break. */
export type Text = readonly Span[];

/** The section and field that a part of a document comes from, so that a preview can link back to it. */
export interface Place {
  readonly section: SectionSlug;
  readonly field: string;
}

export interface Column {
  readonly head: string;
  /** Share of the table's width, in percent. */
  readonly share: number;
  readonly numeric?: boolean;
  /** Mark of the column itself; the spans in its cells have their own. */
  readonly change?: Mark;
}

/** The paragraphs of one cell. */
export type Cell = readonly Text[];

/** The background of a cell in a table that works as a chart; the cell says the same in words. */
export interface Shade {
  /** What the cell means: a kind of work, an amount, or something that should be different. */
  readonly of: "product" | "shared" | "program" | "amount" | "off";
  /** From 0 to 1. */
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
      /** The last row is the sum of the others. */
      readonly total?: boolean;
      /** By row and column, undefined for a cell without one. Only Word shows them. */
      readonly shades?: readonly (readonly (Shade | undefined)[])[];
    }
  /** A table to write in; empty cells stay blank. */
  | {
      readonly type: "form";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** On paper, its rows share the remaining space of their page. */
      readonly fills?: boolean;
    }
  /** Set apart from the text: a notice to read before the document is used ("draft"), or its key sentence ("key"). */
  | {
      readonly type: "callout";
      readonly tone: "draft" | "key";
      readonly title: string;
      readonly items: readonly Text[];
      /** Mark of the title. */
      readonly change?: Mark;
    }
  /** Lists the headings of the first two levels, with page numbers in formats that have pages. */
  | { readonly type: "contents"; readonly title: string }
  /**
   * Starts a new page. `landscape` rotates it for a wide table; `header` adds a line to the header of a page that is
   * handed out separately. The next break resets both unless it sets them again. A `spared` break is dropped if the
   * blocks around it fit on one page. In a redline, `change` is its mark, and `was` is how the previous pages were set
   * up if that differs.
   */
  | {
      readonly type: "page-break";
      readonly landscape?: boolean;
      readonly header?: string;
      readonly spared?: true;
      readonly change?: Mark;
      readonly was?: { readonly landscape?: boolean; readonly header?: string };
    };

/** "tight" for a document that must fit two pages in any font, "card" for one that must fit one page. */
export type Density = "tight" | "card";

/** A document, independent of any format. The preview and every file are written from it. */
export interface HiringDocument {
  /** The id of the document type, such as "interview-plan". */
  readonly kind: string;
  /** The name of the document type, such as "Job description". */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47, such as "en-US". */
  readonly language: string;
  /** This version has not been approved yet; left out for documents that need no approval. */
  readonly draft?: boolean;
  readonly stamp: JointStamp;
  readonly letterhead: Letterhead;
  readonly frame: Frame;
  /** Sets a smaller font and narrower margins. */
  readonly density?: Density;
  /** Pages up to the first page break are in landscape. */
  readonly landscape?: boolean;
  /** Set if the marks are one person's changes to an earlier version. Without it, marks are for display only. */
  readonly revision?: Revision;
  readonly blocks: readonly Block[];
}

/** The text around a document: on every page, in its alternative text, and in its file name. */
export interface Frame {
  /** The words that mark a draft: `head` at the top, `unapproved` on its own line, `across` over the whole page. */
  readonly draft: { readonly head: string; readonly unapproved: string; readonly across: string };
  /** "Page {page} of {pages}"; each format fills in the numbers. */
  readonly page: string;
  /**
   * Identifies a printed copy: "Requisition k3x9 · version 3 · November 22, 2026", or "Requisition k3x9 version 3, p7q2
   * version 1 · November 22, 2026" for several. "" in public documents.
   */
  readonly stamp: string;
  /** The alternative text of the logo. */
  readonly logo: string;
  /** The name of a file that shows changes: "Job description, changes". */
  readonly changes: string;
}

/**
 * Who made the changes that a document shows, and when. In Word they are tracked changes that can be accepted or
 * rejected one by one.
 */
export interface Revision {
  /** A name; "" if unknown. */
  readonly by: string;
  /** In milliseconds since 1970 UTC. */
  readonly at: number;
  /** Title and subtitle of both versions, marked. */
  readonly title: Text;
  readonly subtitle: Text;
}

/** Identifies a printed copy. */
export interface Stamp {
  /** The requisition's id; "" in public documents. */
  readonly requisition: string;
  /** 1 when the requisition is created; each save adds one. */
  readonly version: number;
  /** Time of the last save, in milliseconds since 1970 UTC. */
  readonly savedAt: number;
}

/** The stamp of a document that may be written from several requisitions. */
export interface JointStamp extends Omit<Stamp, "version"> {
  /** Left out for several requisitions; `requisition` then lists them with their versions. */
  readonly version?: number;
}

/** One span of text as a paragraph. */
export const plain = (text: string): Text => [{ text }];

/** A label in bold, then its text. */
export const labelled = (label: string, text: Text): Text => [{ text: `${label} `, strong: true }, ...text];

/** A cell with one paragraph. */
export const cell = (text: string): Cell => [plain(text)];
