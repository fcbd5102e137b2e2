import { expect, it } from "vitest";
import { firstWithin, rewriter, stepsFrom } from "./fit";

interface Fit {
  readonly long: number;
  readonly wide: number;
}
const FITS: readonly Fit[] = stepsFrom({ long: 9, wide: 9 }, [{ long: 5 }, { wide: 4 }, { long: 1 }]);

it("uses the first fit that stays within the limit, or the tightest if none does", () => {
  const write = ({ long, wide }: Fit) => long * wide;
  expect(firstWithin(FITS, write, (area) => area <= 50)).toBe(45);
  expect(firstWithin(FITS, write, (area) => area < 0)).toBe(4);
});

it("rewrites a part only if the fit changed a value it reads, with the same result as a full write", () => {
  const asked: string[] = [];
  const writers = [
    ({ long }: Fit) => (asked.push("long"), `long ${long}`),
    (fit: Fit) => (asked.push("both"), `area ${fit.long > 4 ? fit.long * fit.wide : fit.long}`),
    () => (asked.push("none"), "always"),
  ];
  const write = rewriter(writers);
  for (const fit of [...FITS, ...FITS]) expect(write(fit)).toEqual(writers.map((part) => part(fit)));
  asked.length = 0;
  const again = rewriter(writers);
  for (const fit of FITS) again(fit);
  expect(asked).toEqual(["long", "both", "none", "long", "both", "both", "long", "both"]);
});
