import { asPattern } from "../../../clarity/names";
import type { Source } from "../../source";
import { mayBeFloor } from "./aims";
import { unitInWords, figure, isMoney, isNumber, numberOf, signed, TIME } from "./figure";
import { countsSame, namesUnit, unitSaid } from "./counted-things";
import { lowered, loweredName, withoutStop } from "../letter-case";
import { spelled } from "./numbers";
import { phraseWords } from "../phrase";
import type { Answers } from "../../../requisition/requisition";

export type Metric = Answers<"metrics">["metrics"][number];
type Knows = Pick<Source, "catalogue">;

/** True for an answer with an amount: a number, or words for one ("under one week", "none"). */
const hasAmount = (text: string): boolean =>
  /\d/.test(text) ||
  /\b(zero|none|all|every|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|double|twice|triple|quarter|third)\b/i.test(
    text,
  );

/** The figure after "up from". The unit is included only if it is a sign, because the target has just named it. */
const bare = (value: string, unit: string): string =>
  unit.startsWith("%")
    ? figure(value, "%")
    : isMoney(unit)
      ? figure(value, unit).replace(/ (a|per) \w+$/, "")
      : figure(value, "");

/** The name of a measure: up to four words before a colon and a space; "" if it has none. */
export function nameOf({ measure }: Metric): string {
  const name = /^(.+?):(?=\s)/.exec(measure)?.[1] ?? "";
  return name.split(" ").length <= 4 ? name : "";
}

/** The name of a metric in a list: the name of its measure, or the whole measure; "" if it has none. */
export const calledInList = (metric: Metric): string => loweredName(nameOf(metric) || withoutStop(metric.measure));

/** A unit that does not name what is counted. */
const SAYS_NOT_WHAT = /^(per\b.*|%|times?|count|number|)$/;

/** True for "Every engineer has a goal" with 100% and "No issue is overdue" with 0. */
const saysAllOrNone = (outcome: string, target: string, unit: string): boolean =>
  isNumber(target) &&
  ((unit.startsWith("%") && numberOf(target) === 100 && /^(every|each|all)\b/i.test(outcome)) ||
    (numberOf(target) === 0 && /^(no|none|nobody|nothing|zero)\b/i.test(outcome)));

const NUMBERS = "a an one two three four five six seven eight nine ten eleven twelve".split(" ");
const SETS_TIME = new RegExp(
  `\\b(?:within|in|under|at most|every|less than|up to) (\\[|\\d+(?:\\.\\d+)?|(?:${NUMBERS.join("|")})\\b)[^ ]*(?: (?:working|calendar|business))? (\\p{L}+?)s?\\b`,
  "gu",
);
/** In hours. A week is also five working days, as "two weeks" may be ten working days. */
const HOURS: Readonly<Record<string, readonly number[]>> = {
  ...{ minute: [1 / 60], min: [1 / 60], hour: [1], hr: [1], day: [24], week: [168, 120] },
  ...{ month: [720, 730, 504], quarter: [2160, 2190], year: [8760, 8640] },
};

/**
 * True if a text sets the same time as the target, in any unit: "within three weeks" is 21 days. An unfilled gap
 * matches any.
 */
function setsSameTime(text: string, target: string, unit: string): boolean {
  const scale = HOURS[/\b(minute|min|hour|hr|day|week|month|quarter|year)s?\b/.exec(unit)?.[1] ?? ""] ?? [];
  return [...text.matchAll(SETS_TIME)].some(([, number = "", named = ""]) => {
    if (number === "[") return TIME.test(text);
    const place = NUMBERS.indexOf(number);
    const said = place < 0 ? Number(number) : Math.max(1, place - 1);
    const hours = (HOURS[named] ?? []).map((one) => said * one);
    return (
      isNumber(target) && scale.some((one) => hours.some((time) => Math.abs(time - one * numberOf(target)) < 0.01))
    );
  });
}

/** True if the outcome contains the target, or any time if the target is a time. */
function saysTarget(knows: Knows, { outcome, measure, target: typed, unit }: Metric): boolean {
  if (typed === "") return false;
  const target = signed(typed).value;
  if (saysAllOrNone(outcome, target, unit)) return true;
  const text = ` ${outcome.toLowerCase()} `;
  if (TIME.test(unit) && !/^(per |%)/.test(unit) && setsSameTime(text, target, unit)) return true;
  const number = isNumber(target) ? numberOf(target) : undefined;
  const words =
    number !== undefined && Number.isInteger(number) && number >= 0 && number < 10 ? spelled(knows, number) : undefined;
  const escaped = asPattern(target.toLowerCase());
  const said = new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)${words ? `|\\b${words}\\b` : ""}`).test(text);
  if (!said) return false;
  if (unit.startsWith("%")) return /%|percent/.test(text);
  const counted = words ? `${escaped}|${words}` : escaped;
  return namesUnit({ outcome, unit }) || (!TIME.test(unit) && countsSame(text, counted, measure));
}

/** True if the outcome contains the current value with its unit: "from 3 days to one". */
function saysBaseline({ outcome, baseline, unit }: Metric): boolean {
  const { value } = signed(baseline);
  const said = isNumber(value) ? figure(value, unit) : value;
  return / |%/.test(said) && ` ${outcome.toLowerCase()} `.includes(` ${said.toLowerCase()} `);
}

/**
 * "plain" or "counted" if a target is the whole, so that "at least" and "at most" would be pointless: 100%, none, 12 of
 * 12, every site of an outcome about all of them. "counted" if the measure has the total: "of the 61".
 */
function wholeOf({ outcome, measure, unit }: Metric, to: number, from: number): "plain" | "counted" | undefined {
  if (to === 0 || (unit.startsWith("%") && to === 100)) return "plain";
  const isCount = Number.isInteger(to) && !(to < from) && !unit.startsWith("%") && !TIME.test(unit) && !isMoney(unit);
  if (!isCount) return undefined;
  if (new RegExp(`^of ${to}\\b`).test(unitInWords(unit))) return "plain";
  if (unit !== "" && new RegExp(`\\b(?:of|all)(?: the| all| our)? ${to}\\b(?![.,]\\d)`).test(measure)) return "counted";
  return /^(?:both|all|every|each)\b/i.test(outcome) ? "plain" : undefined;
}

/** True if a text contains the number, and not inside another number. */
const hasNumber = (text: string, number: string): boolean =>
  [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].some(([said]) => said === number.trim());

/** Who reads the figures of a metric: "colleagues" read all of them, "everyone" only what may be public. */
export type Readers = "everyone" | "colleagues";

/**
 * The figures of a metric for the parentheses after its outcome: "at least 85% of milestones, up from 58%". "" if there
 * are none or the outcome already has them; for the public also if they are money or outside this role's control.
 */
export function figuresOf(knows: Knows, metric: Metric, readers: Readers): string {
  const { baseline, target, control } = metric;
  const unit = unitSaid(metric);
  const isInternal = readers === "colleagues";
  if (!isInternal && (isMoney(unit) || control === "observes")) return "";
  const isSaid = saysTarget(knows, metric);
  const hasTarget = target !== "" && hasAmount(target) && !isSaid;
  const hasBaseline = isInternal && baseline !== "" && hasAmount(baseline) && !saysBaseline(metric);
  const [goal, start] = [signed(target), signed(baseline)];
  const bothNumbers = isNumber(goal.value) && isNumber(start.value);
  const [to, from] = [numberOf(goal.value), numberOf(start.value)];
  const inWords = ({ sign }: typeof goal, figure: string) =>
    sign ? phraseWords(knows, "shared", sign, { figure }) : figure;
  const today = (value: string) => phraseWords(knows, "shared", "today", { figure: inWords(start, value) });
  if (!hasTarget) {
    if (!hasBaseline) return "";
    const said = isSaid && namesUnit(metric);
    const isSmall = isNumber(start.value) && Number.isInteger(from) && from >= 0 && from < 10;
    return today(said && isSmall && !unit.startsWith("%") ? spelled(knows, from) : figure(start.value, unit));
  }
  const name = nameOf(metric);
  const lead = name !== "" && SAYS_NOT_WHAT.test(unit) ? `${lowered(name)}: ` : "";
  const whole = isNumber(goal.value) && !goal.sign ? wholeOf(metric, to, from) : undefined;
  const isOpen = bothNumbers && to < from && to > 0 && mayBeFloor(metric);
  const isBound = !goal.sign && bothNumbers && to !== from && !whole && !isOpen;
  const bound = isBound
    ? phraseWords(knows, "shared", to < from ? "atMost" : "atLeast", { figure: figure(goal.value, unit) })
    : whole === "counted"
      ? phraseWords(knows, "shared", "allOf", { figure: figure(goal.value, unit) })
      : inWords(goal, figure(goal.value, unit));
  if (!hasBaseline) return lead + bound;
  // "Stays under 38.4M" needs no second figure, as the current one is the same.
  if (bothNumbers && to === from && !goal.sign && hasNumber(metric.outcome, goal.value))
    return today(figure(start.value, unit));
  const change =
    bothNumbers && to !== from && !isOpen
      ? phraseWords(knows, "shared", to > from ? "upFrom" : "downFrom", {
          figure: inWords(start, bare(start.value, unit)),
        })
      : today(isOpen ? bare(start.value, unit) : figure(start.value, unit));
  return `${lead}${bound}, ${change}`;
}
