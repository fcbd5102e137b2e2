import { choice, line, lines, pick, prose } from "../fields/field";
import { number } from "../fields/number-field";
import { section } from "../fields/section";

const HYBRID = "Two jobs in one? Declare a hybrid (optional)";

export const role = section({
  slug: "role",
  title: "Role and purpose",
  lead: "Which job this is, and what changes because of it. Readers should know if the job is for them.",
  fields: {
    roleType: pick({
      label: "Role type",
      from: "roleTypes",
      hint: "What the person is responsible for, not the title",
      need: "Choose a role type",
      width: "half",
    }),
    title: line({
      label: "Title",
      hint: "As it will be posted, with acronyms spelled out",
      need: "Write the title",
      most: 120,
      width: "half",
    }),
    level: line({
      label: "Level",
      hint: "For example Senior, L5 or IC4",
      need: "Write the level",
      most: 60,
      width: "half",
    }),
    area: line({
      label: "Team or area",
      hint: "For example Platform or Music Discovery",
      need: "Name the team or area",
      most: 120,
      width: "half",
    }),
    mission: prose({
      label: "Mission",
      hint: "What changes because of this person, in 2 or 3 sentences",
      need: "Write what changes because of this person",
      most: 1200,
    }),
    why: choice({
      label: "Why now",
      choices: [
        { value: "new", label: "New role" },
        { value: "backfill", label: "Backfill" },
        { value: "growth", label: "Team growth" },
      ],
      need: "Choose why the role is open now",
      width: "half",
    }),
    whyNow: line({
      label: "What led to it (optional)",
      hint: "For a backfill, what changes from the last person",
      most: 300,
      width: "half",
    }),
    notThis: lines({
      label: "What this role is not",
      hint: "One per line: work that readers might expect but someone else does",
      need: "Write at least one thing this role is not",
      most: 8,
    }),
    hybridWith: pick({
      label: "Second role type, if this is a hybrid (optional)",
      from: "roleTypes",
      hint: "The first is the role type at the top of this page",
      width: "half",
      folded: HYBRID,
    }),
    hybridShare: number({
      label: "Percent of time for the first role type",
      hint: "From 10 to 90. The second gets the rest",
      least: 10,
      unit: "percent",
      most: 90,
      width: "half",
      folded: HYBRID,
    }),
    hybridDecider: line({
      label: "Who decides when the two conflict",
      hint: "By role, for example Director of Product",
      most: 120,
      width: "half",
      folded: HYBRID,
    }),
    hybridReview: line({
      label: "When you review the hybrid",
      hint: "A date or an event, for example June 2027",
      most: 80,
      width: "half",
      folded: HYBRID,
    }),
  },
  agrees: ({ roleType, hybridWith, hybridShare, hybridDecider, hybridReview }, disagree) => {
    if (hybridWith === "" && hybridShare === null && hybridDecider === "" && hybridReview === "") return;
    const ask = (field: string, what: string) =>
      disagree([field], `A hybrid needs ${what}. To cancel it, clear its other answers`);
    if (hybridWith === "") ask("hybridWith", "a second role type");
    if (hybridWith !== "" && hybridWith === roleType)
      disagree(["hybridWith"], "Choose a second role type that differs from the first");
    if (hybridShare === null) ask("hybridShare", "the percent of time for the first role type");
    if (hybridDecider === "") ask("hybridDecider", "a person who decides when the two conflict");
    if (hybridReview === "") ask("hybridReview", "a review date");
  },
});
