import type { Boilerplate } from "../requisition/boilerplate/boilerplate";

/** What an organization puts on every document: set once, for all requisitions. */
export interface Letterhead {
  /** Its name; "" if no one has written it. */
  readonly organization: string;
  /** Of headings and rules: six hexadecimal digits; "" for the product's own. */
  readonly color: string;
  readonly paper: Paper;
  readonly logo?: Logo;
  /** What every posting of the organization says; left out before anybody wrote it. */
  readonly boilerplate?: Boilerplate;
  /** A Word file whose styles, theme, header and footer are used. */
  readonly styleSource?: StyleSourceFile;
}

/** The Word file as uploaded, and its name. */
export interface StyleSourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was decided about lines of its header and footer; about none before someone was asked. */
  readonly lines?: readonly StyleLine[];
}

/** Whether a line of a company's header or footer is printed on documents. */
export interface StyleLine {
  readonly text: string;
  readonly printed: boolean;
}

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** A PNG, and its size in pixels. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The letterhead of someone who has set nothing. */
export const PLAIN_LETTERHEAD: Letterhead = { organization: "", color: "", paper: "a4" };
