import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { withAcronyms } from "./acronyms";

it.each([
  ["ceo (founder)", "CEO (founder)"],
  ["ask the vps, qa/pm or hr", "ask the VPs, QA/PM or HR"],
  ["okrs exist + are current, asap", "OKRs exist + are current, ASAP"],
  ["ceo's day, 9 am to 5 pm, 20 an hr, calls/hr, core hrs", "CEO's day, 9 am to 5 pm, 20 an hr, calls/hr, core hrs"],
  ["the ios app", "the iOS app"],
  ["write to hr@acme.example or see acme.example/api", "write to hr@acme.example or see acme.example/api"],
  ["CEOs, PMs and Apis", "CEOs, PMs and APIs"],
  ["a process with asperity", "a process with asperity"],
])("%s", (typed, written) => expect(withAcronyms(catalogue.letters, typed)).toBe(written));
