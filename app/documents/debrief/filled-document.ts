/** A filled-in document read from a file: its fields, its tables, and the id of its requisition. */
export interface FilledDocument {
  /** "" if the file has none. */
  readonly requisition: string;
  /** In reading order. */
  readonly controls: readonly FilledControl[];
  /** Each table is a list of rows of cells; a cell that still shows a placeholder is "". */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface FilledControl {
  /** "" if the program that saved the file dropped it. */
  readonly tag: string;
  readonly label: string;
  /** The text of the field; "" if it is empty, "x" for a checked box. */
  readonly text: string;
}
