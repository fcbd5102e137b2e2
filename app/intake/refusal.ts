/** Thrown if a text cannot be imported. `problem` is one or two plain sentences: what happened, and what to do next. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly problem: string) {
    super(problem);
  }
}
