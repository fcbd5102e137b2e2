import type { Source } from "../source";
import { lowered, loweredName, unstopped } from "./letter-case";
import { spelled } from "./numbers";
import { phraseWords } from "./phrase";
import { amountInWords } from "../../requisition/pay";
import type { Answers } from "../../requisition/requisition";

export type Metric = Answers<"metrics">["metrics"][number];
type Knows = Pick<Source, "catalogue">;

const CURRENCY = /\b[A-Z]{3}\b|[$€£¥]|\b(dollars?|euros?|pounds?|revenue)\b/;
/** True for a unit of money; such figures are for the house. */
export const isMoney = (unit: string): boolean => CURRENCY.test(unit);

const isNumber = (text: string): boolean => /^-?\d[\d,]*(\.\d+)?$/.test(text.trim());
const numberOf = (text: string): number => Number(text.replace(/,/g, ""));

/** True for an answer that says how much: a number, or words that set one ("under one week", "none"). */
export const saysHowMuch = (text: string): boolean =>
  /\d/.test(text) ||
  /\b(zero|none|all|every|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|double|twice|triple|quarter|third)\b/i.test(
    text,
  );

const SIGNS = new Map([
  ["<", "lessThan"],
  [">", "moreThan"],
  ["≤", "atMost"],
  ["<=", "atMost"],
  ["≥", "atLeast"],
  [">=", "atLeast"],
  ["~", "about"],
  ["c.", "about"],
  ["ca.", "about"],
  ["circa", "about"],
  ["approx.", "about"],
] as const);

/** "<3" as a sign and a value, "c. 11" too; the sign is undefined where there is none. */
function signed(text: string) {
  const [, sign = "", value = text] =
    /^(<=|>=|[<>≤≥~]|(?:ca?\.|circa|approx\.)(?=[\s\d]))\s*(.+)$/i.exec(text.trim()) ?? [];
  return { sign: SIGNS.get(sign.toLowerCase() as "<"), value };
}

/** A value with its unit as one says it: "85% of milestones", "USD 3.5 million a year", "1 day", "12 of 12 milestones". */
export function figure(value: string, typedUnit: string): string {
  const typed = value.trim();
  // Figures stand in parentheses, which hold no others.
  const unit = typedUnit.replace(/[()]/g, "").trim();
  const number = isNumber(typed) ? numberOf(typed) : undefined;
  const shown = number === undefined ? typed : number.toLocaleString("en-US", { maximumFractionDigits: 3 });
  if (unit === "" || (number === undefined && /\p{L}{3,}/u.test(typed)) || typed.endsWith(unit)) return shown;
  if (unit.startsWith("%")) return typed.includes("%") ? shown + unit.slice(1) : shown + unit;
  const scaled =
    /^(thousand|million|billion) ([A-Z]{3})\b(.*)$/.exec(unit) ??
    /^([A-Z]{3}) (thousand|million|billion)\b(.*)$/.exec(unit);
  if (scaled) {
    const [scale, code] = /^[A-Z]/.test(scaled[1]!) ? [scaled[2], scaled[1]] : [scaled[1], scaled[2]];
    return `${code} ${shown} ${scale}${scaled[3]}`;
  }
  const money = /^([A-Z]{3})\b(.*)$/.exec(unit);
  // Cents have two digits; a part of a thousand or a million has those that were typed.
  const isScaled = /^(?:[A-Z]{3}|[$€£¥])\s?(?:k|m|bn?|thousand|million|billion)\b/i.test(unit);
  const paid = number === undefined || isScaled ? shown : amountInWords(number);
  if (money) return `${money[1]} ${paid}${money[2]}`;
  if (/^[$€£¥]/.test(unit)) return `${unit[0]}${paid}${unit.slice(1)}`;
  if (number === 1)
    return `${shown} ${unit.replace(/^((?:working |calendar |business )?(?:day|week|month|hour|minute|point|percentage point))s\b/, "$1")}`;
  return `${shown} ${unit}`;
}

/** What stands after "up from": the unit only where it is a sign, as the target has just said it. */
const bare = (value: string, unit: string): string =>
  unit.startsWith("%")
    ? figure(value, "%")
    : isMoney(unit)
      ? figure(value, unit).replace(/ (a|per) \w+$/, "")
      : figure(value, "");

/** The name of a measure, which stands before a colon with a space and has at most four words; "" if it has none. */
export function nameOf({ measure }: Metric): string {
  const name = /^(.+?):(?=\s)/.exec(measure)?.[1] ?? "";
  return name.split(" ").length <= 4 ? name : "";
}

/** What a metric is called in a list of several: the name of its measure, or its measure; "" if it has none. */
export const calledInList = (metric: Metric): string => loweredName(nameOf(metric) || unstopped(metric.measure));

/** A unit that does not say what is counted. */
const SAYS_NOT_WHAT = /^(per\b.*|%|times?|count|number|)$/;
const TIME = /\b(hours?|days?|weeks?|months?|quarters?|years?)\b/;

/** "Every engineer has a goal" is 100% of them, and "No issue is overdue" is 0 of them. */
const saysAllOrNone = (outcome: string, target: string, unit: string): boolean =>
  isNumber(target) &&
  ((unit.startsWith("%") && numberOf(target) === 100 && /^(every|each|all)\b/i.test(outcome)) ||
    (numberOf(target) === 0 && /^(no|none|nobody|nothing)\b/i.test(outcome)));

/** True if the outcome says the target itself, or a time where the target is one. */
function saysTarget(knows: Knows, { outcome, target: typed, unit }: Metric): boolean {
  if (typed === "") return false;
  const target = signed(typed).value;
  if (saysAllOrNone(outcome, target, unit)) return true;
  const text = ` ${outcome.toLowerCase()} `;
  const isTime = TIME.test(unit) && !/^(per |%)/.test(unit);
  const setsTime =
    /\b(within|in|under|at most|every) (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|\[)/.test(text);
  if (isTime && setsTime && TIME.test(text)) return true;
  const number = isNumber(target) ? numberOf(target) : undefined;
  const words =
    number !== undefined && Number.isInteger(number) && number >= 0 && number < 10 ? spelled(knows, number) : undefined;
  const escaped = target.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const said = new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)${words ? `|\\b${words}\\b` : ""}`).test(text);
  if (!said) return false;
  if (unit.startsWith("%")) return /%|percent/.test(text);
  const last = unit.split(" ").at(-1)!.replace(/s$/, "").toLowerCase();
  return unit === "" || text.includes(last);
}

/** What a metric's figures may say: everything, or only what the public reads. */
export type Readers = "everyone" | "colleagues";

/**
 * The figures of a metric as they stand in parentheses behind its outcome: "at least 85% of milestones, up from 58%". "" where
 * there are none, where the outcome says them, and for the public where they are money or not this role's to move.
 */
export function figuresOf(knows: Knows, metric: Metric, readers: Readers): string {
  const { unit, baseline, target, control } = metric;
  const isInternal = readers === "colleagues";
  if (!isInternal && (isMoney(unit) || control === "observes")) return "";
  const hasTarget = target !== "" && saysHowMuch(target) && !saysTarget(knows, metric);
  const hasBaseline = isInternal && baseline !== "" && saysHowMuch(baseline);
  const [goal, start] = [signed(target), signed(baseline)];
  const bothNumbers = isNumber(goal.value) && isNumber(start.value);
  const [to, from] = [numberOf(goal.value), numberOf(start.value)];
  const inWords = ({ sign }: typeof goal, figure: string) =>
    sign ? phraseWords(knows, "shared", sign, { figure }) : figure;
  const today = (value: string) => phraseWords(knows, "shared", "today", { figure: inWords(start, value) });
  if (!hasTarget) {
    if (!hasBaseline) return "";
    const said = saysTarget(knows, metric);
    const isSmall = isNumber(start.value) && Number.isInteger(from) && from >= 0 && from < 10;
    return today(said && isSmall && !unit.startsWith("%") ? spelled(knows, from) : figure(start.value, unit));
  }
  const name = nameOf(metric);
  const lead = name !== "" && SAYS_NOT_WHAT.test(unit) ? `${lowered(name)}: ` : "";
  const isBound = !goal.sign && bothNumbers && to !== from && !/^of \d/.test(unit);
  const bound = !isBound
    ? inWords(goal, figure(goal.value, unit))
    : phraseWords(knows, "shared", to < from ? "atMost" : "atLeast", { figure: figure(goal.value, unit) });
  if (!hasBaseline) return lead + bound;
  const change =
    bothNumbers && to !== from
      ? phraseWords(knows, "shared", to > from ? "upFrom" : "downFrom", {
          figure: inWords(start, bare(start.value, unit)),
        })
      : today(figure(start.value, unit));
  return `${lead}${bound}, ${change}`;
}
