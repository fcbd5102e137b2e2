import { BOILERPLATE } from "../boilerplate";
import { choice, line, lines, prose } from "../field";
import { number } from "../number-field";
import { CURRENCIES } from "../numbers/currencies";
import { typedPay } from "../numbers/typed-pay";
import { section } from "../section";

const POSTING = "This posting only, in place of the text in Settings (optional)";

export const offer = section({
  slug: "offer",
  title: "Offer",
  lead: "What the person gets, and where and how they work. Candidates rate pay as the most helpful part of a posting, and many places require it.",
  fields: {
    payFrom: number({
      label: "Pay from",
      need: "Write where the pay range starts",
      most: 100_000_000,
      unit: "money",
      width: "third",
    }),
    payTo: number({
      label: "Pay to",
      need: "Write where the pay range ends",
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
      hint: "The evidence that decides between the lower and the upper end",
      need: "Write what moves someone within the range",
      most: 600,
      height: 2,
    }),
    benefits: lines({
      label: "Benefits",
      hint: "One a line. Those of every job can stand in Settings",
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
    start: line({ label: "Start", hint: "A date, or as agreed", need: "Write the start", most: 80, width: "half" }),
    closes: line({
      label: "Applications close (optional)",
      hint: "A date such as 2027-01-31; some places ask for it",
      most: 80,
      width: "half",
    }),
    places: lines({
      label: "Where the job may be done",
      hint: "One a line: each city, state or country; pay law follows the place",
      need: "Write where the job may be done",
      height: 3,
    }),
    about: prose({ ...BOILERPLATE.about, folded: POSTING }),
    apply: prose({ ...BOILERPLATE.apply, folded: POSTING }),
    equalOpportunity: prose({ ...BOILERPLATE.equalOpportunity, folded: POSTING }),
    adjustments: line({ ...BOILERPLATE.adjustments, folded: POSTING }),
    workplace: prose({ ...BOILERPLATE.workplace, folded: POSTING }),
    sharedBenefits: lines({
      ...BOILERPLATE.benefits,
      hint: "One a line. The benefits above are printed with them",
      folded: POSTING,
    }),
  },
  typed: typedPay,
  holds: ({ payFrom, payTo }, disagree) => {
    if (payFrom !== null && payTo !== null && payFrom > payTo) {
      disagree(["payTo"], "Pay to must be the same as pay from or more");
    }
  },
});
