/** Thrown when a text cannot be taken in. `problem` is one plain sentence or two: what happened, and what to do next. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly problem: string) {
    super(problem);
  }
}
