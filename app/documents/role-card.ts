import { closestPair, findPair } from "../catalogue/catalogue";
import type { Pair } from "../catalogue/pair";
import type { RoleType } from "../catalogue/role-type";
import { roleName, withArticle } from "../clarity/names";
import { RIGHTS } from "../requisition/decisions";
import { type Block, cell, type Cell, plain, type Text } from "./document";
import { soundsLike, titlesOf } from "./look-alikes";
import { openSuggestions } from "./open-suggestions";
import { bullets, part, roleTypeOf, said, type Source } from "./source";
import { firstSentence, stopped } from "./wording";
import { decisionsByRight } from "./work-parts";

/** So that the card stays one page. */
const MOST = { metrics: 4, isNot: 3, wordings: 3, knockOuts: 3 };

/** The role card: what the title means here, what it is not, and how whoever screens tells it from its look-alikes. */
export function roleCard(source: Source): Block[] {
  const roleType = roleTypeOf(source);
  return [
    ...openSuggestions(source, ["role", "stakeholders", "metrics"]),
    ...(roleType ? means(source, roleType) : []),
    ...isNot(source),
    ...decisions(source),
    ...measuredBy(source),
    ...(roleType ? screening(source, roleType) : []),
  ];
}

/** The definition, and the question that separates the role from the one it is most often taken for, with both answers. */
function means(source: Source, roleType: RoleType): Block[] {
  const pair = closestPair(source.catalogue, roleType);
  return [{ type: "lead", text: plain(roleType.answersFor) }, ...(pair ? [test(source, pair, roleType)] : [])];
}

function test({ catalogue }: Source, pair: Pair, roleType: RoleType): Block {
  const roles = [roleType.id, ...pair.roles.filter((id) => id !== roleType.id)];
  const items = roles.map((id): Text => [
    { text: `${roleName(id, catalogue)}: `, strong: true },
    { text: pair.answers[id] ?? "" },
  ]);
  return { type: "callout", tone: "key", title: `The test: ${pair.question}`, items };
}

function isNot(source: Source): Block[] {
  const { notThis } = source.requisition.role;
  const lines = notThis.slice(0, MOST.isNot).map(firstSentence);
  return part(1, "What it is not", bullets(source, "role", "notThis", lines), { section: "role", field: "notThis" });
}

/** Who else has a part in a decision stands in the job description. */
const decisions = (source: Source): Block[] =>
  decisionsByRight(source, "What it decides", (right) => `${RIGHTS.find(({ value }) => value === right)!.label}:`);

function measuredBy(source: Source): Block[] {
  const items = source.requisition.metrics.metrics
    .filter(({ outcome }) => outcome !== "")
    .slice(0, MOST.metrics)
    .map((row): Text => {
      const target = [row.target, row.unit].filter((text) => text !== "").join(" ");
      const words = row.target === "" ? row.outcome : `${stopped(row.outcome)} Target: ${stopped(target)}`;
      return [said(source, "metrics", `metrics.${row.id}`, words)];
    });
  if (items.length === 0) return [];
  return part(1, "What it is measured by", [{ type: "list", ordered: false, items }], {
    section: "metrics",
    field: "metrics",
  });
}

/** The look-alike guide: wording of the neighbor, three knock-out questions, titles to search for and to pass over. */
function screening(source: Source, roleType: RoleType): Block[] {
  const { catalogue } = source;
  const neighbors = roleType.mistakenFor.flatMap((id) => catalogue.roleTypes.get(id) ?? []);
  const [nearest] = neighbors;
  const blocks: Block[] = [];
  if (nearest) blocks.push(...lookAlikes(source, roleType, nearest));
  const questions = neighbors
    .flatMap((other) => findPair(catalogue, roleType.id, other.id) ?? [])
    .slice(0, MOST.knockOuts)
    .map((pair): Text => [
      { text: pair.question, strong: true },
      { text: ` Listen for: ${firstSentence(pair.answers[roleType.id] ?? "")}` },
    ]);
  if (questions.length > 0) {
    blocks.push(...part(2, "Knock-out questions", [{ type: "list", ordered: true, items: questions }]));
  }
  const include = titlesOf(roleType);
  const leaveOut = neighbors.slice(0, 4).map(({ name }) => name);
  blocks.push({
    type: "paragraph",
    text: [
      { text: "Titles to include: ", strong: true },
      { text: `${include.join(", ")}. ` },
      { text: "To leave out, unless the work says otherwise: ", strong: true },
      { text: `${leaveOut.join(", ")}.` },
    ],
  });
  return part(1, "For whoever screens", blocks);
}

function lookAlikes({ catalogue }: Source, roleType: RoleType, nearest: RoleType): Block[] {
  const [theirs, ours] = [soundsLike(nearest, roleType, catalogue), soundsLike(roleType, nearest, catalogue)];
  const count = Math.min(theirs.length, ours.length, MOST.wordings);
  if (count === 0) return [];
  const rows = Array.from({ length: count }, (_, i): Cell[] => [cell(ours[i]!), cell(theirs[i]!)]);
  const columns = [
    { head: `Wording of ${withArticle(roleType.name)}`, share: 50 },
    { head: `Looks right, but is ${withArticle(nearest.name)}`, share: 50 },
  ];
  return [{ type: "table", caption: `Wording that tells the role from ${withArticle(nearest.name)}`, columns, rows }];
}
