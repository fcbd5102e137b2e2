/** A filled-in document as read from a file: its places to fill in, its tables, and the id of its requisition. */
export interface FilledDocument {
  /** "" if the file does not say. */
  readonly requisition: string;
  /** In the order in which they are read. */
  readonly controls: readonly FilledControl[];
  /** Each a list of rows of cells; what still asks to be filled in is "". */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface FilledControl {
  /** "" if the program that saved the file dropped it. */
  readonly tag: string;
  readonly label: string;
  /** The text of the place; "" if it is empty, "x" for a checked box. */
  readonly text: string;
}
