import { offer as offerSection } from "../requisition/sections/offer";
import { inWords } from "../requisition/in-words";
import { payInWords } from "../requisition/pay";
import type { Block } from "./document";
import { bullets, paragraphs, part, said, type Source } from "./source";
import { stopped } from "./wording";

const labelled = (source: Source, label: string, path: string, text: string): Block[] =>
  text === ""
    ? []
    : [{ type: "paragraph", text: [{ text: `${label}: `, strong: true }, said(source, "offer", path, stopped(text))] }];

/** Pay and what moves it, bonus, equity, benefits; then the terms. */
export function offerParts(source: Source): Block[] {
  const { offer } = source.requisition;
  const employment = inWords(offerSection.fields.employment, offer.employment, source.options);
  const blocks: Block[] = [
    ...labelled(source, "Pay", "payFrom", payInWords(offer)),
    ...paragraphs(source, "offer", "movesPay", offer.movesPay),
    ...bonusAndEquity(source),
    ...labelled(source, "Employment", "employment", employment),
    ...labelled(source, "Start", "start", offer.start),
    ...labelled(source, "Applications close", "closes", offer.closes),
    ...labelled(source, "Where the job may be done", "places", offer.places.join("; ")),
    ...part(2, "Benefits", benefits(source)),
  ];
  return part(1, "What we offer", blocks, { section: "offer", field: "payFrom" });
}

/** For the public, where pay and terms stand at a glance: what comes beside the pay. */
export function besidePay(source: Source): Block[] {
  const { places } = source.requisition.offer;
  const blocks: Block[] = [
    ...bonusAndEquity(source),
    ...labelled(source, "Where the job may be done", "places", places.join("; ")),
    ...benefits(source),
  ];
  return part(1, "What we offer", blocks, { section: "offer", field: "benefits" });
}

function bonusAndEquity(source: Source): Block[] {
  const { bonus, equity } = source.requisition.offer;
  return [...labelled(source, "Bonus", "bonus", bonus), ...labelled(source, "Equity", "equity", equity)];
}

const benefits = (source: Source): Block[] => bullets(source, "offer", "benefits", source.requisition.offer.benefits);
