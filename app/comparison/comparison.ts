import type { SectionSlug } from "../requisition/requisition";
import type { Move } from "./alignment/order";
import type { Change } from "./marking/words";

/** Two to four requisitions row by row. A, the first, is the baseline for the others. */
export interface Comparison {
  /** The sections that are not blank in all, in the order of the wizard. */
  readonly groups: readonly ComparisonGroup[];
  /** The number of rows that are the same in all. `different` counts the rest. */
  readonly same: number;
  readonly different: number;
}

export interface ComparisonGroup {
  readonly section: SectionSlug;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  /**
   * The question, or the short name of what the matched rows of a list are about. Does not depend on the order of the
   * requisitions.
   */
  readonly label: string;
  /** The field for it in the form of its section: "mission", "metrics". */
  readonly field: string;
  /** True for rows of an open list, which not every requisition needs. */
  readonly open?: boolean;
  /** The name of that list: "Success metrics". */
  readonly list?: string;
  /** `missing`: an answer that is blank in some; `only`: a row of a list that only some have. */
  readonly state: "same" | "differs" | "missing" | "only";
  /** The state as a sentence without a capital and a period: "differs in B and C". */
  readonly says: string;
  /** One for each requisition, in order. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  /** The answer in words, with line breaks; "" if there is none. */
  readonly text: string;
  /** The id of the row that says it, if the field is a list. */
  readonly row?: string;
  /** Compared to the baseline. `missing`: nothing here; `only`: something here and nothing in the baseline. */
  readonly compared: "baseline" | "same" | "differs" | "missing" | "only";
  /** The index of an earlier requisition that says the same, the baseline or another, from 0. */
  readonly like?: number;
  /** The text marked against the baseline's; absent if marks would not help, and if there are parts. */
  readonly change?: readonly Change[];
  /** For a row of a list: its text in parts. */
  readonly parts?: readonly CellPart[];
  /** Why the text, or a part of it, is not marked word by word. */
  readonly unmarked?: "too different" | "too long";
  /** For a ranked list: how the row has moved relative to the baseline. */
  readonly moved?: Move;
  /** The difference of a number from the baseline's: "1 fewer, −45 minutes". */
  readonly delta?: string;
  /** The number of words that `change` adds and removes. */
  readonly words?: { readonly added: number; readonly removed: number };
}

/** One answer of a row of a list. */
export interface CellPart {
  /** The name of the field; "figures" for several fields in one. */
  readonly name: string;
  /** The label of the field, "Needs: "; "" if the text is clear without it. */
  readonly lead: string;
  /** "" for a part that only the baseline has. */
  readonly text: string;
  /** True for the main parts of a row, which appear whenever any part does: figures, the right to decide. */
  readonly main?: boolean;
  /** True for parts to emphasize: figures, decisions that the role makes. */
  readonly strong?: boolean;
  /** True for the gist of the row, for places without room for all of it. */
  readonly brief?: boolean;
  /** True for a choice from a list, which does not need its own line. */
  readonly fact?: boolean;
  /** True if all that have the row have the same text here. */
  readonly same: boolean;
  /** The index of an earlier requisition that says the same, the baseline or another, from 0. */
  readonly like?: number;
  /** The text marked against the baseline's; absent if marks would not help. */
  readonly change?: readonly Change[];
}
