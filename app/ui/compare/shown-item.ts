/** A compared requisition, as shown in its column and in the pictures. */
export interface ShownItem {
  /** The item in the format of the address: an id, or "id@7". */
  readonly item: string;
  /** The requisition's id, which versions of one requisition share. */
  readonly id: string;
  readonly href: string;
  /** The address for editing its sections; undefined for an older version. */
  readonly edit: string | undefined;
  /** The name, with the version number for an older version. */
  readonly name: string;
  readonly roleType: string;
  /** The reading: "Clear: reads as Product Manager". */
  readonly reads: string;
  readonly status: "Draft" | "Approved";
  /** When it was last changed: "today 14:02". */
  readonly changed: string;
}
