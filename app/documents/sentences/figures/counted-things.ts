import { loweredName, withoutStop } from "../letter-case";

interface Counts {
  readonly outcome: string;
  readonly measure: string;
  readonly unit: string;
}

const stem = (word: string): string => word.toLowerCase().replace(/s$/, "");

/** True if an outcome names what its unit counts. */
export const namesUnit = ({ outcome, unit }: Pick<Counts, "outcome" | "unit">): boolean =>
  outcome.toLowerCase().includes(stem(unit.split(" ").at(-1)!));

/** Words that make a measure something other than a noun phrase after a number. */
const NO_COUNT =
  /^(?:.* )?(?:number|count|share|total|sum|average|mean|median|percentage|rate|ratio|of the|how) |\b(?:is|are|was|were|will|has|have|gets?)\b|[^\p{L}\p{N} '’-]/iu;
const MOST_WORDS = 8;

/**
 * The unit of a metric as its figures print it. If the outcome does not name the unit but the measure describes it, the
 * measure is used: "backlog items older than a month" instead of "items".
 */
export function unitSaid({ outcome, measure, unit }: Counts): string {
  const text = withoutStop(measure);
  const words = text.split(" ");
  const isCount =
    /^\p{L}{3,}s$/u.test(unit) && !/^(?:seconds|minutes|hours|days|weeks|months|quarters|years)$/i.test(unit);
  if (!isCount || namesUnit({ outcome, unit })) return unit;
  const place = words.findIndex((word) => word.toLowerCase() === unit.toLowerCase());
  const isDescribed = place >= 0 && place <= 2 && words.length > 1 && words.length <= MOST_WORDS;
  return isDescribed && !NO_COUNT.test(text) ? loweredName(text) : unit;
}

/** True if an outcome counts what its measure starts with: "three new engineers" and "engineers hired". */
export function countsSame(outcome: string, number: string, measure: string): boolean {
  const things = new Set(withoutStop(measure).split(" ").slice(0, 2).map(stem));
  const [, after = ""] = new RegExp(`(?<![\\p{L}\\d])(?:${number}) ((?:[\\p{L}-]+ ?){1,3})`, "iu").exec(outcome) ?? [];
  return after.split(" ").some((word) => word.length > 3 && things.has(stem(word)));
}
