import { describe, expect, it } from "vitest";
import { blankRequisition, findSection, type Answers } from "../../requisition/requisition";
import { fewer, loopDelta, loopInWords, payDelta, signed } from "./numbers";

const offer = (answers: Partial<Answers<"offer">>): Answers<"offer"> => ({ ...blankRequisition().offer, ...answers });
const rounds = (...minutes: (number | null)[]) => {
  const rows = minutes.map((value, i) => ({ id: `r${i}`, interviewer: "a recruiter", minutes: value }));
  return (findSection("interview")!.draft.parse({ rounds: rows }) as Answers<"interview">).rounds;
};

describe("numbers", () => {
  it("have a true minus sign", () => {
    expect(signed(15)).toBe("+15");
    expect(signed(-1234.5)).toBe("−1,234.5");
    expect(signed(0.1 + 0.2 - 0.3)).toBeUndefined();
  });

  it("count", () => {
    expect([fewer(2), fewer(-1), fewer(0)]).toEqual(["2 more", "1 fewer", undefined]);
  });
});

describe("a loop", () => {
  it("is rounds and minutes", () => {
    expect(loopInWords(rounds(30, 60))).toBe("2 rounds, 90 minutes");
    expect(loopInWords(rounds(45))).toBe("1 round, 45 minutes");
    expect(loopInWords(rounds(30, null))).toBe("2 rounds, at least 30 minutes");
    expect(loopInWords(rounds(null))).toBe("1 round");
    expect(loopInWords([])).toBe("");
  });

  it("is distinguished by both, as far as they are known", () => {
    expect(loopDelta(rounds(30, 60, 45), rounds(30, 60))).toBe("1 fewer, −45 minutes");
    expect(loopDelta(rounds(30, 60), rounds(30, 75))).toBe("+15 minutes");
    expect(loopDelta(rounds(30), rounds(30, null))).toBe("1 more");
  });
});

describe("pay", () => {
  const usd = { currency: "USD", period: "year" } as const;
  it("is compared at the midpoint, in the same currency and period", () => {
    const from = offer({ payFrom: 140_000, payTo: 170_000, ...usd });
    expect(payDelta(from, offer({ payFrom: 135_000, payTo: 165_000, ...usd }))).toBe("−3.2% at the midpoint");
    expect(payDelta(from, offer({ payFrom: 150_000, payTo: 160_000, ...usd }))).toBe("same midpoint");
    expect(payDelta(from, offer({ payFrom: 150_000, payTo: 160_000, ...usd, currency: "EUR" }))).toBeUndefined();
    expect(payDelta(from, offer({ payFrom: 150_000, payTo: null, ...usd }))).toBeUndefined();
    expect(payDelta(offer({ payFrom: 0, payTo: 0, ...usd }), from)).toBeUndefined();
  });
});
