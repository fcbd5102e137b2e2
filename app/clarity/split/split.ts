import type { Catalogue } from "../../catalogue/catalogue";
import type { PassageKind } from "../../catalogue/shapes/passage-kind";
import type { RoleType } from "../../catalogue/shapes/role-type";
import { DECISIONS, RIGHTS } from "../../requisition/decisions";
import { hybridOf } from "../../requisition/hybrid";
import type { Answers } from "../../requisition/requisition";
import { lexiconOf } from "../reading/lexicon";
import { decides } from "../reading/requisition-passages";
import type { RequisitionSubject } from "../rule";
import { closestRoles } from "../verdict/verdict-in-words";

/** Words of an item that point to one of the two role types more than to the other. */
export interface Clue {
  readonly phrase: string;
  readonly side: "first" | "second";
}

export const ITEM_KINDS = ["responsibility", "metric", "must-have", "stakeholder", "decision", "round"] as const;

/** One item of a requisition, and the role type it belongs to. */
export interface SplitItem {
  /** "metrics.metrics.<row id>", "requirements.responsibilities.<place>". */
  readonly key: string;
  readonly kind: (typeof ITEM_KINDS)[number];
  readonly text: string;
  /** Shared: both role types claim it, or neither does clearly. */
  readonly side: "first" | "shared" | "second";
  /** The evidence, the strongest first. */
  readonly clues: readonly Clue[];
}

/** A requisition split between two role types. */
export interface Split {
  readonly subject: RequisitionSubject;
  readonly roles: readonly [RoleType, RoleType];
  readonly items: readonly SplitItem[];
}

/** A role type claims an item if at least this share of its words is its own, and this much more than the other's. */
const CLAIMED = { least: 0.4, ahead: 0.2 };
/** Loops share most of their rounds. A round belongs to one role type if half of what it tests does. */
const ROUND_AHEAD = 0.5;
const MOST_CLUES = 3;

/** Evidence in an item: its weight, and how much each role type consists of it. */
interface Weighed {
  readonly phrase: string;
  readonly weight: number;
  readonly shares: readonly [number, number];
}

/** The default pair of role types for a split, with the requisition's own first. */
export function rolesToSplit(subject: RequisitionSubject): [string, string] {
  const { reading, requisition, roleType, catalogue } = subject;
  const named = hybridOf(requisition)?.roles ?? reading.blend?.roles;
  if (named?.every((id) => catalogue.roleTypes.has(id)))
    return named[1] === roleType?.id ? [named[1], named[0]] : [named[0], named[1]];
  const near = [...closestRoles(subject), ...reading.fits].map(({ role }) => role);
  const first = roleType?.id ?? near[0]!;
  const silent = reading.verdict === "silent";
  const mistakenFor = silent ? (catalogue.roleTypes.get(first)?.mistakenFor ?? []) : [];
  const ids = [...mistakenFor.filter((id) => catalogue.roleTypes.has(id)), ...near];
  return [first, ids.find((id) => id !== first) ?? first];
}

/**
 * Assigns every responsibility, success metric, must-have, stakeholder, decision right and round to one of two role
 * types or both, by the weight of its words. Throws `RangeError` for an unknown role type, or the same one twice.
 */
export function split(subject: RequisitionSubject, [one, other]: readonly [string, string]): Split {
  const { catalogue, requisition } = subject;
  const [first, second] = [catalogue.roleTypes.get(one), catalogue.roleTypes.get(other)];
  if (!first || !second || one === other) throw new RangeError(`Can’t split between ${one} and ${other}`);
  const roles = [first, second] as const;
  const { metrics, requirements, stakeholders, interview } = requisition;
  const read = (kind: PassageKind, ...texts: readonly string[]) => cluesInText(kind, texts, roles, catalogue);
  const items = [
    ...requirements.responsibilities.map((text, i) =>
      toItem(`requirements.responsibilities.${i}`, "responsibility", text, read("duties", text)),
    ),
    ...metrics.metrics.map(({ id, outcome, measure }) =>
      toItem(`metrics.metrics.${id}`, "metric", outcome || measure, read("metrics", outcome, measure)),
    ),
    ...requirements.mustHaves.map(({ id, what }) =>
      toItem(`requirements.mustHaves.${id}`, "must-have", what, read("requirements", what)),
    ),
    ...stakeholders.stakeholders.map(({ id, who, needs }) =>
      toItem(`stakeholders.stakeholders.${id}`, "stakeholder", joined(who, needs), read("other", needs)),
    ),
    ...stakeholders.decisions
      .filter(({ right }) => right !== "")
      .map((row) =>
        toItem(
          `stakeholders.decisions.${row.id}`,
          "decision",
          decisionInWords(row),
          cluesOfDecision(row, roles, catalogue),
        ),
      ),
    ...interview.rounds.map((row) =>
      toItem(
        `interview.rounds.${row.id}`,
        "round",
        roundInWords(row, catalogue),
        cluesOfRound(row, roles, catalogue),
        ROUND_AHEAD,
      ),
    ),
  ];
  return { subject, roles, items };
}

/**
 * How much each duty leans to the second of two role types: positive for the second, negative for the first, 0 if
 * either is unknown.
 */
export function leaningsOf(
  duties: readonly string[],
  [one, other]: readonly [string, string],
  catalogue: Catalogue,
): number[] {
  const [first, second] = [catalogue.roleTypes.get(one), catalogue.roleTypes.get(other)];
  if (!first || !second) return duties.map(() => 0);
  const found = duties.map((text) => cluesInText("duties", [text], [first, second], catalogue));
  return found.map((words) => words.reduce((sum, { weight, shares }) => sum + weight * (shares[1] - shares[0]), 0));
}

function toItem(
  key: string,
  kind: SplitItem["kind"],
  text: string,
  found: readonly Weighed[],
  ahead = CLAIMED.ahead,
): SplitItem {
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (n: 0 | 1) => found.reduce((sum, { weight, shares }) => sum + weight * shares[n], 0) / total;
  const [first, second] = [share(0), share(1)];
  const clear = Math.max(first, second) >= CLAIMED.least && Math.abs(first - second) >= ahead - 1e-9;
  const side = !clear ? "shared" : first > second ? "first" : "second";
  const lead = ({ weight, shares }: Weighed) => weight * (shares[0] - shares[1]);
  const clues = found
    .filter((one) => Math.abs(one.shares[0] - one.shares[1]) >= CLAIMED.ahead)
    .toSorted((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .map((one): Clue => ({ phrase: one.phrase, side: lead(one) > 0 ? "first" : "second" }))
    .filter((clue) => side === "shared" || clue.side === side);
  const distinct = new Map(clues.map((clue) => [clue.phrase, clue]));
  return { key, kind, text, side, clues: [...distinct.values()].slice(0, MOST_CLUES) };
}

type Roles = readonly [RoleType, RoleType];

/** The phrases of an item that count. A phrase that counts for several axes is listed once. */
function cluesInText(kind: PassageKind, texts: readonly string[], roles: Roles, catalogue: Catalogue): Weighed[] {
  const { signals } = lexiconOf(catalogue);
  const passages = texts.map((text) => ({ kind, text, start: 0, at: "", item: true }));
  const receipts = signals.find(passages, new Map([[kind, 1]]));
  const phrases = new Map(receipts.map(({ phrase }) => [phrase.toLowerCase(), phrase]));
  return [...phrases].map(([key, phrase]) => {
    const same = receipts.filter((receipt) => receipt.phrase.toLowerCase() === key);
    return toClue(phrase, same, roles);
  });
}

/** A decision that the role makes points to the role type whose trade makes it. Other decisions say nothing. */
function cluesOfDecision({ id, right }: Decision, roles: Roles, { axes }: Catalogue): Weighed[] {
  if (right !== "decides") return [];
  const counts = axes.flatMap((axis) => {
    const weight = axis.decides[id];
    return weight === undefined ? [] : [{ axis: axis.id, weight }];
  });
  return counts.length === 0 ? [] : [toClue(decides(id), counts, roles)];
}

function toClue(
  phrase: string,
  counts: readonly { readonly axis: string; readonly weight: number }[],
  roles: Roles,
): Weighed {
  const weight = counts.reduce((sum, count) => sum + count.weight, 0);
  const share = ({ profile }: RoleType) =>
    counts.reduce((sum, count) => sum + count.weight * (profile[count.axis] ?? 0), 0) / weight;
  return { phrase, weight, shares: [share(roles[0]), share(roles[1])] };
}

/** A round points to a role type whose own loop has its kind, and that is interviewed for the same competencies. */
function cluesOfRound({ kind, leads, covers }: Round, roles: Roles, catalogue: Catalogue): Weighed[] {
  const toFind = (phrase: string, weight: number, has: (role: RoleType) => boolean): Weighed[] => {
    const shares = [Number(has(roles[0])), Number(has(roles[1]))] as const;
    return shares[0] + shares[1] === 0 ? [] : [{ phrase, weight, shares }];
  };
  const competencies = (ids: readonly string[], weight: number) =>
    ids.flatMap((id) => toFind(competencyName(id, catalogue), weight, (role) => role.competencies.includes(id)));
  const kindName = catalogue.roundKinds.get(kind)?.name ?? kind;
  return [
    ...toFind(kindName, 2, ({ starter }) => starter.interview.rounds.some((round) => round.kind === kind)),
    ...competencies(leads, 2),
    ...competencies(covers, 1),
  ];
}

type Decision = Answers<"stakeholders">["decisions"][number];
type Round = Answers<"interview">["rounds"][number];

const competencyName = (id: string, { competencies }: Catalogue): string => competencies.get(id)?.name ?? id;
const labelOf = (id: string): string => DECISIONS.find(({ value }) => value === id)?.label ?? id;
const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(": ");

function decisionInWords({ id, right, who }: Decision): string {
  const does = RIGHTS.find(({ value }) => value === right)?.label.toLowerCase() ?? right;
  return `${labelOf(id)}: this role ${does}${who === "" ? "" : ` (${who})`}`;
}

function roundInWords({ name, kind, leads }: Round, catalogue: Catalogue): string {
  const called = name || catalogue.roundKinds.get(kind)?.name || kind || "A round without a kind";
  return joined(called, leads.map((id) => competencyName(id, catalogue)).join(", "));
}
