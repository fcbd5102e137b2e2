import type { AppLoadContext } from "@remix-run/node";
import type { Brief } from "../../requisition/brief/brief";
import { briefOf } from "../../requisition/brief/brief";
import { countAnswered, questionsOf } from "../../requisition/brief/questions";
import { asShown, withBrief } from "../../requisition/brief/with-brief";
import { gapsIn } from "../../requisition/gaps";
import type { Draft } from "../../requisition/suggestions";
import type { ShownBrief } from "../../ui/brief/shown-brief";
import { workOut } from "../open-requisition.server";
import { tookInWords } from "../took.server";
import { undoable } from "../undo.server";
import { when } from "../when.server";
import { documentOf } from "./document.server";
import type { OpenedBrief } from "./open-brief.server";

/** Everything the page of a brief shows. */
export async function showBrief(
  context: AppLoadContext,
  opened: OpenedBrief,
  search: URLSearchParams,
): Promise<ShownBrief> {
  const { stored, begun, roleType } = opened;
  const { requisition } = stored;
  const starter = roleType?.starter;
  const filled = filledIn(opened, context);
  const brief = briefOf(filled, starter, () => context.newId());
  const whole = workOut(context, { ...stored, ...filled }, opened.settings);
  const questions = questionsOf(brief);
  return {
    id: stored.id,
    begun,
    version: stored.version,
    saveId: context.newId(),
    name: opened.name,
    heading: roleType?.name ?? (opened.name || "New requisition"),
    rest: {
      stakeholders: requisition.stakeholders.stakeholders.length,
      decisions: requisition.stakeholders.decisions.filter(({ right }) => right !== "").length,
      requirements: requisition.requirements.mustHaves.length,
      rounds: requisition.interview.rounds.length,
    },
    questions,
    ...countAnswered(brief),
    brief: { ...brief, suggested: [...brief.suggested] },
    levels: [...new Set(roleType?.ladder.bands.map(({ level }) => level))],
    band: bandOf(brief, roleType?.ladder.bands ?? []),
    lines: roleType?.reportingLines.map(({ title }) => title) ?? [],
    document: documentOf(whole, questions),
    gaps: gapsIn(filled.requisition).filter(({ name }) => !brief.slots.some((slot) => slot.name === name)).length,
    saved: begun ? undefined : when(stored.updatedAt, context.now()),
    took: tookInWords(requisition, search.get("took")),
    undoable: begun ? undefined : await undoable(context, stored),
  };
}

/** The answers with what fills itself, such as a proposed number in the sentence that has a gap for it. */
function filledIn({ stored, roleType }: OpenedBrief, context: AppLoadContext): Draft {
  const brief = briefOf(stored, roleType?.starter, () => context.newId());
  return withBrief(stored, asShown(brief), roleType);
}

type Band = { level: string; currency: string; base: { from: number; to: number }; source: string };

/** What the role type knows of the pay of this level. */
function bandOf({ level, currency }: Brief, bands: readonly Band[]): ShownBrief["band"] {
  const band = bands.find((one) => one.level.toLowerCase() === level.toLowerCase());
  if (!band || (currency !== "" && currency !== band.currency)) return undefined;
  const [from, to] = [band.base.from, band.base.to].map((end) => end.toLocaleString("en-US"));
  return `For ${band.level}, ${from} to ${to} ${band.currency} is typical.`;
}
