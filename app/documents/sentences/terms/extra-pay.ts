import type { Text } from "../../blocks/document";
import { answerText, joined, type Source } from "../../source";
import { inSentence, stopped } from "../../wording";
import { mainSentence, withoutTail } from "../cuts";
import { phrase } from "../phrase";
import { isNone } from "./terms";

/** Pay in addition to the range, in short: "Bonus: up to 10% of base pay. Equity: stock units." */
export function extraPay(source: Source): Text {
  const { bonus, equity } = source.requisition.offer;
  const lines = [
    { name: "bonus", text: bonus },
    { name: "equity", text: equity },
  ] as const;
  const given = lines.filter(({ text }) => text.trim() !== "" && !isNone(text));
  return joined(
    given.map(({ name, text }) =>
      phrase(source, "shared", name, { terms: answerText(source, "offer", name, stopped(inSentence(cutShort(text)))) }),
    ),
    " ",
  );
}

const cutShort = (text: string): string => withoutTail(mainSentence(text), 3);
