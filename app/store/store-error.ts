/** A database problem that a person has to fix. The message says what it is and what to do next. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
