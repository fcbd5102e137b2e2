import { functionOf } from "../function-of";
import type { Answers } from "../requisition";
import { blankRow } from "../fields/rows-field";
import { stakeholders as stakeholdersSection } from "../sections/stakeholders";
import type { Brief, BriefAnswers } from "./brief";

type Stakeholder = Answers<"stakeholders">["stakeholders"][number];

/** The stakeholders with the names from the brief's answers. Checked and typed ones come first. */
export function stakeholdersAfter(rows: readonly Stakeholder[], shown: Brief, answers: BriefAnswers): Stakeholder[] {
  const { others } = answers;
  const names = new Map(others.map(({ id, who }) => [id, who]));
  const mine = new Set(shown.others.map(({ id }) => id));
  const kept = rows.flatMap((row) => {
    if (!mine.has(row.id) || !names.has(row.id)) return row;
    const who = names.get(row.id)!;
    return who === "" ? [] : { ...row, who };
  });
  const there = new Set(rows.map(({ id }) => id));
  const added = others.filter(({ id, who }) => who !== "" && !there.has(id));
  const all = [...kept, ...added.map(({ id, who }) => namedOnly(id, who))];
  return added.length > 0 || isChecked(shown, answers) ? mostFirst(all, answers) : all;
}

/** True if the selection changed. */
function isChecked(shown: Brief, { offered }: BriefAnswers): boolean {
  const was = new Map(shown.offered.map(({ id, confirmed }) => [id, confirmed]));
  return offered.some(({ id, confirmed }) => was.get(id) !== confirmed);
}

/** Puts the role's main partners first, here and in the documents. The others keep their order. */
function mostFirst(rows: readonly Stakeholder[], { offered }: BriefAnswers): Stakeholder[] {
  const open = new Set(offered.flatMap(({ id, confirmed }) => (confirmed ? [] : id)));
  return [...rows.filter(({ id }) => !open.has(id)), ...rows.filter(({ id }) => open.has(id))];
}

const namedOnly = (id: string, who: string) => ({
  ...blankRow(stakeholdersSection.fields.stakeholders.fields, id),
  who,
  function: (functionOf(who) ?? "") as Stakeholder["function"],
});
