import { BOILERPLATE } from "../boilerplate/boilerplate";
import { choice, line, lines, prose } from "../fields/field";
import { number } from "../fields/number-field";
import { CURRENCIES } from "../numbers/currencies";
import { typedPay } from "../numbers/typed-pay";
import { section } from "../fields/section";

const POSTING = "This posting only, instead of the text in Settings (optional)";

export const offer = section({
  slug: "offer",
  title: "Offer",
  lead: "What the person gets, and where and how they work. Candidates rate pay as the most helpful part of a posting. Many places require it.",
  fields: {
    payFrom: number({
      label: "Pay from",
      need: "Write the low end of the pay range",
      most: 100_000_000,
      unit: "money",
      width: "third",
    }),
    payTo: number({
      label: "Pay to",
      need: "Write the high end of the pay range",
      most: 100_000_000,
      unit: "money",
      width: "third",
    }),
    currency: choice({
      label: "Currency",
      choices: CURRENCIES.map((code) => ({ value: code, label: code })),
      need: "Choose the currency",
      width: "third",
    }),
    period: choice({
      label: "Per",
      choices: [
        { value: "year", label: "Year" },
        { value: "month", label: "Month" },
        { value: "day", label: "Day" },
        { value: "hour", label: "Hour" },
      ],
      need: "Choose the period the pay is for",
      width: "third",
    }),
    bonus: line({ label: "Bonus (optional)", width: "third" }),
    equity: line({ label: "Equity (optional)", width: "third" }),
    movesPay: prose({
      label: "What moves someone within the range",
      hint: "What makes the difference between the low and the high end",
      need: "Write what moves someone within the range",
      most: 600,
      height: 2,
    }),
    benefits: lines({
      label: "Benefits",
      hint: "One per line. Write benefits for every job in Settings",
      need: "Write the benefits",
      settledBy: "benefits",
    }),
    employment: choice({
      label: "Employment type",
      choices: [
        { value: "permanent", label: "Permanent, full time" },
        { value: "part-time", label: "Permanent, part time" },
        { value: "fixed-term", label: "Fixed term" },
        { value: "contract", label: "Contract" },
        { value: "internship", label: "Internship" },
      ],
      need: "Choose the employment type",
      width: "half",
    }),
    start: line({ label: "Start", hint: "A date, or “as agreed”", need: "Write the start", most: 80, width: "half" }),
    closes: line({
      label: "Applications close (optional)",
      hint: "For example 2027-01-31. Some places require it",
      most: 80,
      width: "half",
    }),
    places: lines({
      label: "Where the job can be done",
      hint: "One per line: city, state or country. Pay law depends on the place",
      need: "Write where the job can be done",
      height: 3,
    }),
    about: prose({ ...BOILERPLATE.about, folded: POSTING }),
    apply: prose({ ...BOILERPLATE.apply, folded: POSTING }),
    equalOpportunity: prose({ ...BOILERPLATE.equalOpportunity, folded: POSTING }),
    adjustments: line({ ...BOILERPLATE.adjustments, folded: POSTING }),
    workplace: prose({ ...BOILERPLATE.workplace, folded: POSTING }),
    sharedBenefits: lines({
      ...BOILERPLATE.benefits,
      hint: "One per line. Printed together with the benefits above",
      folded: POSTING,
    }),
  },
  typed: typedPay,
  holds: ({ payFrom, payTo }, disagree) => {
    if (payFrom !== null && payTo !== null && payFrom > payTo) {
      disagree(["payTo"], "Pay to can’t be less than pay from");
    }
  },
});
