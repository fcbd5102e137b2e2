import type { Brief } from "../../requisition/brief/brief";
import type { Question } from "../../requisition/brief/questions";
import type { Undoable } from "../undo-banner";

interface Begun {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly bare: boolean;
  readonly gone: string | undefined;
}

/** What the page of a brief shows. */
export interface ShownBrief {
  readonly id: string;
  /** What it starts from, if nothing of it is stored yet. */
  readonly begun: Begun | undefined;
  readonly version: number;
  readonly saveId: string;
  readonly name: string;
  readonly heading: string;
  /** How many of each the requisition has. */
  readonly rest: { readonly [what in "stakeholders" | "decisions" | "requirements" | "rounds"]: number };
  readonly questions: readonly Question[];
  readonly answered: number;
  readonly of: number;
  readonly brief: Omit<Brief, "suggested"> & { readonly suggested: readonly string[] };
  /** Levels and titles to choose from, or to type another. */
  readonly levels: readonly string[];
  readonly lines: readonly string[];
  /** What pay is typical for the level, in a sentence. */
  readonly band: string | undefined;
  /** The document so far, as HTML. */
  readonly document: string;
  /** Gaps that none of the questions fills. */
  readonly gaps: number;
  /** When it was saved, in words; undefined if nothing is stored yet. */
  readonly saved: string | undefined;
  readonly took: string | undefined;
  readonly undoable: Undoable | undefined;
}
