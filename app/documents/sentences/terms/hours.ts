import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { phrase } from "../phrase";

/** Words and figures that say when people work: "9 to 5", "core hours", "any time in Europe". */
const SAYS_WHEN =
  /\b(?:hours?|hrs?|a\.?m|p\.?m|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekdays?|weekends?|shifts?|rota|flexi\w*|flextime|overlap\w*|core|shared|any|no|none|from|until|till|between|before|after|o['’]clock|on[- ]call|standby|fixed|regular|business|office|school|part|full)\b/i;
/** The offset of a time zone, whose digits are not a time of day: "UTC+1", "GMT -5:30". */
const OFFSET = /\b(?:UTC|GMT)\s?[+\-−–±]\s?\d{1,2}(?::\d\d)?|[+\-−–±]\s?\d{1,2}(?::\d\d)?(?=\)|$)/g;

/** True for an answer with a time zone but no hours: "Mountain", "CET (UTC+1)". */
export function isZoneAlone(answer: string): boolean {
  const text = answer.replace(OFFSET, "");
  return answer.trim() !== "" && !/\d/.test(text) && !SAYS_WHEN.test(text);
}

/** The hours, or the time zone with a label, as printed after the place: "Hybrid in Lisbon; time zone: WET". */
export function hoursInList(source: Source): Text {
  const { timeZone } = source.requisition.reporting;
  const hours = answerText(source, "reporting", "timeZone", timeZone);
  return isZoneAlone(timeZone) ? phrase(source, "job-description", "inTimeZone", { zone: hours }) : hours;
}
