import type { PassageKind } from "../../catalogue/shapes/passage-kind";

/** A stretch of text of one kind: a paragraph or list item of a job description, or an answer of a requisition. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** Offset of the passage in the whole text, in UTF-16 units. */
  readonly start: number;
  /** A readable location: "line 12", or the path of an answer, "role.mission". */
  readonly at: string;
  readonly item: boolean;
  /** The heading above it, in a job description that has any. */
  readonly heading?: string | undefined;
}
