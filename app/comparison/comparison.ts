import type { SectionSlug } from "../requisition/requisition";
import type { Move } from "./alignment/order";
import type { Change } from "./marking/words";

/** Two to four requisitions row by row; A, the first, is the baseline the others are described against. */
export interface Comparison {
  /** The sections in which someone wrote something, in the order of the wizard. */
  readonly groups: readonly ComparisonGroup[];
  /** How many rows say the same in all; `different` counts the rest. */
  readonly same: number;
  readonly different: number;
}

export interface ComparisonGroup {
  readonly section: SectionSlug;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  /** The question, or the short name of the matched rows of a list; the same whatever the order. */
  readonly label: string;
  /** The field that asks for it in the form of its section: "mission", "metrics". */
  readonly field: string;
  /** True for what the field is an open list of: not everybody need have it. */
  readonly open?: boolean;
  /** What that list is called: "Success metrics". */
  readonly list?: string;
  /** `missing`: an answer that someone left blank; `only`: a row of a list that not everybody has. */
  readonly state: "same" | "differs" | "missing" | "only";
  /** The state as a sentence without capital and full stop: "differs in B and C". */
  readonly says: string;
  /** One for each requisition, in their order. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  /** The answer in words, with line breaks; "" where there is none. */
  readonly text: string;
  /** The id of the row that says it, where the field is a list. */
  readonly row?: string;
  /** Against the baseline. `missing`: nothing here; `only`: something here and nothing in the baseline. */
  readonly compared: "baseline" | "same" | "differs" | "missing" | "only";
  /** Who before it says the same, whether that is the baseline or another: the place from 0. */
  readonly like?: number;
  /** The text marked against the baseline's; absent where marks would not help, and where there are parts. */
  readonly change?: readonly Change[];
  /** Of a row of a list: its text in parts. */
  readonly parts?: readonly CellPart[];
  /** Why the text, or a part of it, is not marked word by word. */
  readonly unmarked?: "too different" | "too long";
  /** Of a list whose order means something: how the row has moved from where the baseline has it. */
  readonly moved?: Move;
  /** How far a number is from the baseline's: "1 fewer, −45 minutes". */
  readonly delta?: string;
  /** How many words `change` adds and removes. */
  readonly words?: { readonly added: number; readonly removed: number };
}

/** What a row of a list says in one of its answers. */
export interface CellPart {
  /** The name of the field; "figures" for several in one. */
  readonly name: string;
  /** The field, "Needs: "; "" if the text makes it clear. */
  readonly lead: string;
  /** "" for a part that only the baseline has. */
  readonly text: string;
  /** True for what one looks for in a row, which is shown wherever anything of it is: figures, the right to decide. */
  readonly main?: boolean;
  /** True for what should catch the eye: figures, decisions that the role takes. */
  readonly strong?: boolean;
  /** True for what the row comes to, where there is no room for all it says. */
  readonly brief?: boolean;
  /** True for what was chosen from a list, which needs no line of its own. */
  readonly fact?: boolean;
  /** True if all that have the row say this alike. */
  readonly same: boolean;
  /** Who before it says the same, whether that is the baseline or another: the place from 0. */
  readonly like?: number;
  /** The text marked against the baseline's; absent where marks would not help. */
  readonly change?: readonly Change[];
}
