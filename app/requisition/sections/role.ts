import { choice, line, lines, pick, prose } from "../field";
import { section } from "../section";

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
  },
});
