/** A requisition that is compared, as its column and its row in a picture call it. */
export interface ShownItem {
  /** As the address names it: an id, or "id@7". */
  readonly item: string;
  /** The requisition's id: versions of one have one. */
  readonly id: string;
  readonly href: string;
  /** Where its sections are edited; undefined for an older version. */
  readonly edit: string | undefined;
  /** Of an older version, with its number. */
  readonly name: string;
  readonly roleType: string;
  /** What clarity reads: "Clear: reads as Product Manager". */
  readonly reads: string;
  readonly status: "Draft" | "Approved";
  /** When it was last changed: "today 14:02". */
  readonly changed: string;
}
