import type { Boilerplate } from "../requisition/boilerplate/boilerplate";

/** What an organization prints on every document: set once, for all requisitions. */
export interface Letterhead {
  /** Its name; "" if not set. */
  readonly organization: string;
  /** Color of headings and rules: six hexadecimal digits; "" for the product's own. */
  readonly color: string;
  readonly paper: Paper;
  readonly logo?: Logo;
  /** The text of every posting of the organization; undefined until it is set. */
  readonly boilerplate?: Boilerplate;
  /** The Word file that styles, theme, header and footer come from. */
  readonly styleSource?: StyleSourceFile;
}

/** The Word file as uploaded, and its name. */
export interface StyleSourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Decisions about lines of its header and footer; undefined before the first. */
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

/** The letterhead without any settings. */
export const PLAIN_LETTERHEAD: Letterhead = { organization: "", color: "", paper: "a4" };
