import { describe, expect, it } from "vitest";
import { midpoint, payInWords } from "./pay";
import { type Answers, blankRequisition } from "../requisition";

const offer = (answers: Partial<Answers<"offer">>): Answers<"offer"> => ({ ...blankRequisition().offer, ...answers });
const usd = { currency: "USD", period: "year" } as const;

describe("pay", () => {
  it("is a range, or the end that is written", () => {
    expect(payInWords(offer({ payFrom: 140_000, payTo: 170_000, ...usd }))).toBe("USD 140,000 to 170,000 a year");
    expect(payInWords(offer({ payFrom: 60, payTo: 60, currency: "EUR", period: "hour" }))).toBe("EUR 60 an hour");
    expect(payInWords(offer({ payFrom: 140_000, payTo: null }))).toBe("from 140,000");
    expect(payInWords(offer({ payFrom: null, payTo: 170_000 }))).toBe("up to 170,000");
    expect(payInWords(offer({ payFrom: 95, payTo: 118.5, currency: "CAD", period: "hour" }))).toBe(
      "CAD 95 to 118.50 an hour",
    );
    expect(payInWords(offer(usd))).toBe("");
  });

  it("has a midpoint if both ends are written", () => {
    expect(midpoint(offer({ payFrom: 140_000, payTo: 170_000 }))).toBe(155_000);
    expect(midpoint(offer({ payFrom: 140_000, payTo: null }))).toBeUndefined();
  });
});
