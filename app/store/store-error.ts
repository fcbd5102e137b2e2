/** Something about the database that a person has to put right. The message says what it is and what to do next. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
