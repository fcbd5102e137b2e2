/** A cache of limited size that drops what was not requested for the longest time. */
export class Kept<T> {
  readonly #values = new Map<string, T>();
  #size = 0;

  /** `most` and the results of `sizeOf` have the same unit: bytes, or the number of values. */
  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: T) => number = () => 1,
  ) {}

  get(name: string): T | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    this.#values.delete(name);
    this.#values.set(name, value);
    return value;
  }

  /** A value that would push out most of the others is not kept. */
  put(name: string, value: T): void {
    if (this.sizeOf(value) > this.most / 4 || this.#values.has(name)) return;
    this.#values.set(name, value);
    this.#size += this.sizeOf(value);
    for (const [oldest, old] of this.#values) {
      if (this.#size <= this.most) break;
      this.#values.delete(oldest);
      this.#size -= this.sizeOf(old);
    }
  }
}
