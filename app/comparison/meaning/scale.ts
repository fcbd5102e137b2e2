/** An axis with marks at round numbers, including both ends. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

const MOST_MARKS = 7;

/** Possible distances between marks, for n from 0 up, always increasing. */
type Steps = (n: number) => number;

/** Marks of hours: 60 minutes, 2, 4, 8 hours ... */
export const HOURS: Steps = (n) => 60 * 2 ** n;
/** Marks of amounts: 1, 2, 5, 10, 20, 50 ... */
export const AMOUNTS: Steps = (n) => [1, 2, 5][n % 3]! * 10 ** Math.floor(n / 3);

/** An axis that contains two numbers, with as many marks as there is room for. */
export function scaleFor(least: number, most: number, steps: Steps): Scale {
  for (let n = 0; ; n += 1) {
    const step = steps(n);
    const from = Math.floor(least / step) * step;
    const to = Math.max(Math.ceil(most / step) * step, from + step);
    const marks = Math.round((to - from) / step) + 1;
    if (marks <= MOST_MARKS) return { from, to, marks: Array.from({ length: marks }, (_, i) => from + i * step) };
  }
}

/** The position of a number on an axis, in percent of its length. */
export const placeOn = ({ from, to }: Scale, value: number): number => ((value - from) / (to - from)) * 100;
