import type { Answers } from "../requisition/requisition";
import { offer as offerSection } from "../requisition/sections/offer";
import { inWords } from "../requisition/in-words";
import type { Block } from "./document";
import { bullets, paragraphs, part, said, type Source } from "./source";
import { stopped } from "./wording";

const amount = (value: number): string => value.toLocaleString("en-US");

/** The pay range as text, "USD 140,000 to 170,000 a year"; "" if neither end is given. */
export function payInWords({ payFrom, payTo, currency, period }: Answers<"offer">): string {
  if (payFrom === null && payTo === null) return "";
  const money =
    payFrom !== null && payTo !== null
      ? payFrom === payTo
        ? amount(payFrom)
        : `${amount(payFrom)} to ${amount(payTo)}`
      : payFrom !== null
        ? `from ${amount(payFrom)}`
        : `up to ${amount(payTo!)}`;
  const per = period === "" ? "" : ` ${period === "hour" ? "an" : "a"} ${period}`;
  return `${currency === "" ? "" : `${currency} `}${money}${per}`;
}

/** Pay and what moves it, bonus, equity, benefits; then the terms. */
export function offerParts(source: Source): Block[] {
  const { offer } = source.requisition;
  const at = (path: string, text: string) => said(source, "offer", path, text);
  const labelled = (label: string, path: string, text: string): Block[] =>
    text === "" ? [] : [{ type: "paragraph", text: [{ text: `${label}: `, strong: true }, at(path, stopped(text))] }];
  const employment = inWords(offerSection.fields.employment, offer.employment, source.options);

  const blocks: Block[] = [
    ...labelled("Pay", "payFrom", payInWords(offer)),
    ...paragraphs(source, "offer", "movesPay", offer.movesPay),
    ...labelled("Bonus", "bonus", offer.bonus),
    ...labelled("Equity", "equity", offer.equity),
    ...labelled("Employment", "employment", employment),
    ...labelled("Start", "start", offer.start),
    ...labelled("Applications close", "closes", offer.closes),
    ...labelled("Where the job may be done", "places", offer.places.join("; ")),
    ...part(2, "Benefits", bullets(source, "offer", "benefits", offer.benefits)),
  ];
  return part(1, "What we offer", blocks, { section: "offer", field: "payFrom" });
}
