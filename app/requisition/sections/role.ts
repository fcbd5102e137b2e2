import { choice, line, lines, pick, prose } from "../field";
import { number } from "../number-field";
import { section } from "../section";

const HYBRID = "Two jobs in one, on purpose? Declare a hybrid (optional)";

export const role = section({
  slug: "role",
  title: "Role and purpose",
  lead: "Which job this is, and what changes because somebody does it. A reader should know after this page whether it is theirs.",
  fields: {
    roleType: pick({
      label: "Role type",
      from: "roleTypes",
      hint: "What the person answers for, whatever the title says",
      need: "Choose a role type",
      width: "half",
    }),
    title: line({
      label: "Title",
      hint: "As it will be posted; write acronyms out",
      need: "Write the title",
      most: 120,
      width: "half",
    }),
    level: line({
      label: "Level",
      hint: "Such as Senior, L5 or IC4",
      need: "Write the level",
      most: 60,
      width: "half",
    }),
    area: line({
      label: "Team or area",
      hint: "Where the work is, such as Platform or Music Discovery",
      need: "Name the team or area",
      most: 120,
      width: "half",
    }),
    mission: prose({
      label: "Mission",
      hint: "What changes because this person is here, in two or three sentences",
      need: "Write what changes because this person is here",
      most: 1200,
    }),
    why: choice({
      label: "Why now",
      choices: [
        { value: "new", label: "New role" },
        { value: "backfill", label: "Backfill" },
        { value: "growth", label: "Growth of the team" },
      ],
      need: "Choose why the role is open now",
      width: "half",
    }),
    whyNow: line({
      label: "What brought it about (optional)",
      hint: "For a backfill, what changes from the last holder",
      most: 300,
      width: "half",
    }),
    notThis: lines({
      label: "What this role is not",
      hint: "One a line: the work a reader might expect here and that somebody else does",
      need: "Write at least one thing this role is not",
      most: 8,
    }),
    hybridWith: pick({
      label: "Second role type, if this is a hybrid (optional)",
      from: "roleTypes",
      hint: "The first is the role type on top of this page",
      width: "half",
      folded: HYBRID,
    }),
    hybridShare: number({
      label: "Percent of time for the first role type",
      hint: "From 10 to 90; the second takes the rest",
      least: 10,
      unit: "percent",
      most: 90,
      width: "half",
      folded: HYBRID,
    }),
    hybridDecider: line({
      label: "Who decides when the two pull apart",
      hint: "By role, such as Director of Product",
      most: 120,
      width: "half",
      folded: HYBRID,
    }),
    hybridReview: line({
      label: "When the hybrid is looked at again",
      hint: "A date or an event, such as June 2027",
      most: 80,
      width: "half",
      folded: HYBRID,
    }),
  },
  agrees: ({ roleType, hybridWith, hybridShare, hybridDecider, hybridReview }, disagree) => {
    if (hybridWith === "" && hybridShare === null && hybridDecider === "" && hybridReview === "") return;
    const ask = (field: string, what: string) => disagree([field], `A hybrid needs ${what}, or none of its answers`);
    if (hybridWith === "") ask("hybridWith", "a second role type");
    if (hybridWith !== "" && hybridWith === roleType)
      disagree(["hybridWith"], "Choose a second role type that is not the first: a hybrid is two jobs");
    if (hybridShare === null) ask("hybridShare", "the percent of time for the first role type");
    if (hybridDecider === "") ask("hybridDecider", "somebody who decides when the two pull apart");
    if (hybridReview === "") ask("hybridReview", "a day when it is looked at again");
  },
});
