/** A filled document as a file holds it: its places to fill in, its tables, and which requisition it says it is of. */
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
  /** What stands there; "" for what no one filled in, "x" for a tick. */
  readonly text: string;
}
