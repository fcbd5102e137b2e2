import type { AppLoadContext } from "@remix-run/node";
import { type Brief, briefOf } from "../../../requisition/brief/brief";
import { leftForLater } from "../../../requisition/brief/left-for-later";
import { countAnswered, countConfirmed, questionsOf } from "../../../requisition/brief/questions";
import { asShown, withBrief } from "../../../requisition/brief/with-brief";
import { gapsIn } from "../../../requisition/readiness/gaps";
import { readiness } from "../../../requisition/readiness/readiness";
import { EVERY_SECTION } from "../../../requisition/requisition";
import { metrics } from "../../../requisition/sections/metrics";
import { offer } from "../../../requisition/sections/offer";
import { reporting } from "../../../requisition/sections/reporting";
import { type BriefProgress, type FilledBrief, plain, type ShownBrief } from "../../../ui/brief/shown-brief";
import { rememberVersion, workOut } from "../../shared/reading/open-requisition.server";
import { othersChangedInWords } from "../../shared/saving/others-changed.server";
import { undoable } from "../../shared/saving/undo.server";
import { atWhen } from "../../shared/reading/when.server";
import { documentOf } from "./document.server";
import type { OpenedBrief } from "./open-brief.server";
import { unsavedBrief } from "./unsaved-brief.server";

/** The data for the page of a brief. */
export async function showBrief(
  context: AppLoadContext,
  opened: OpenedBrief,
  search: URLSearchParams,
): Promise<ShownBrief> {
  const { stored, newBrief, roleType } = opened;
  const { requisition } = stored;
  const brief = briefOf(stored, roleType?.starter, () => context.newId());
  const did = search.get("did");
  // Show the result of the button, not older unsaved input.
  const none = did === "discard" || search.has("took");
  const left = newBrief ? undefined : await unsavedBrief(context, opened, { asked: search.get("copy"), none });
  const filled = left?.filled ?? {
    brief: plain(brief),
    problems: [],
    at: atRevisions(opened),
    saveId: context.newId(),
    newRow: context.newId(),
    newBrief,
    copyOf: "",
  };
  const isRefused = did === "refused" && filled.problems.length > 0;
  return {
    id: stored.id,
    newBrief,
    filled,
    unsaved: left?.unsaved,
    isRefused,
    heading: roleType?.name ?? (requisition.role.title || "New requisition"),
    rest: {
      stakeholders: requisition.stakeholders.stakeholders.length,
      decisions: requisition.stakeholders.decisions.filter(({ right }) => right !== "").length,
      requirements: requisition.requirements.mustHaves.length,
      rounds: requisition.interview.rounds.length,
    },
    questions: questionsOf(brief).map(({ name }) => name),
    levels: [...new Set(roleType?.ladder.bands.map(({ level }) => level))],
    lines: roleType?.reportingLines.map(({ title }) => title) ?? [],
    choices: {
      workMode: reporting.fields.workMode.choices,
      currency: offer.fields.currency.choices,
      day: metrics.fields.metrics.fields.day.choices,
    },
    state: stateOf(context, opened, { isFilled: left?.filled !== undefined, isRefused }),
    notice: did === "discard" ? "Discarded. The form shows what was saved last." : undefined,
    othersChanged: othersChangedInWords(requisition, search.get("took")),
    undoable: newBrief ? undefined : await undoable(context, stored, "elsewhere"),
    progress: progressOfBrief(context, opened),
  };
}

/** The text of the bar when the page loads. */
function stateOf(
  context: AppLoadContext,
  { stored, newBrief }: OpenedBrief,
  { isFilled, isRefused }: { readonly isFilled: boolean; readonly isRefused: boolean },
): string {
  if (newBrief) return "Not saved yet.";
  if (isRefused) return stateOfRefused(context, stored.updatedAt);
  return isFilled ? "Not saved yet: your edits are filled in." : `Saved ${atWhen(stored.updatedAt, context.now())}.`;
}

/**
 * The text of the bar for a form that a button could not save. In: the time of the last save; undefined if there is
 * none.
 */
export const stateOfRefused = (context: AppLoadContext, savedAt: number | undefined): string =>
  `Not saved yet. See the top of the page.${savedAt === undefined ? "" : ` Last saved ${atWhen(savedAt, context.now())}.`}`;

/** The progress shown next to the questions of a brief, stored or new. */
export function progressOfBrief(context: AppLoadContext, opened: OpenedBrief): BriefProgress {
  const { stored, roleType } = opened;
  const brief = briefOf(stored, roleType?.starter, () => context.newId());
  // Including values that are filled automatically, such as a proposed number for a gap in its sentence.
  const filled = withBrief(stored, asShown(brief), roleType);
  const asked = new Set(brief.slots.map(({ name }) => name));
  const whole = workOut(context, { ...stored, ...filled }, opened.settings);
  const draw = () => documentOf(whole, questionsOf(brief));
  return {
    name: opened.name,
    ...countAnswered(brief),
    confirmed: countConfirmed(brief),
    called: Object.fromEntries(brief.offered.map(({ id, who }) => [id, who])),
    outcomes: Object.fromEntries(filled.requisition.metrics.metrics.map(({ id, outcome }) => [id, outcome])),
    suggested: [...brief.suggested],
    band: bandOf(brief, roleType?.ladder.bands ?? []),
    document: opened.newBrief ? draw() : rememberVersion(context, "brief", opened, draw),
    gaps: opened.newBrief ? 0 : gapsIn(filled.requisition).filter(({ name }) => !asked.has(name)).length,
    later: leftForLater(readiness(whole.stored.requisition, whole.stored.suggested, whole.options, whole.settings)),
  };
}

/** The revisions of the sections that a page shows. */
export const atRevisions = ({ stored }: OpenedBrief): FilledBrief["at"] =>
  Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, String(stored.revisions[slug])]));

interface Band {
  readonly level: string;
  readonly currency: string;
  readonly base: { readonly from: number; readonly to: number };
}

/** The role type's pay range for this level. */
function bandOf({ level, currency }: Brief, bands: readonly Band[]): string | undefined {
  const band = bands.find((one) => one.level.toLowerCase() === level.toLowerCase());
  if (!band || (currency !== "" && currency !== band.currency)) return undefined;
  const [from, to] = [band.base.from, band.base.to].map((end) => end.toLocaleString("en-US"));
  return `${from} to ${to} ${band.currency} is typical for ${band.level}.`;
}
