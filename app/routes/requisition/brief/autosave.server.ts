import type { AppLoadContext } from "@remix-run/node";
import { count } from "../../../documents/wording";
import { type Brief, briefOf } from "../../../requisition/brief/brief";
import { EVERY_SECTION } from "../../../requisition/requisition";
import type { AutosavedBrief } from "../../../ui/brief/shown-brief";
import type { NotSaved } from "../../../ui/wizard/saving/autosave";
import type { TheirChange } from "../../../ui/wizard/form-body";
import { type Body, readBody } from "../../shared/saving/read-body.server";
import { othersChangedInWords } from "../../shared/saving/others-changed.server";
import { atWhen } from "../../shared/reading/when.server";
import { openBrief, type OpenedBrief } from "./open-brief.server";
import { othersChanged } from "./save.server";
import { progressOfBrief } from "./show.server";
import { dropForms, keepForm } from "./unsaved-brief.server";
import { sentBrief, writeBrief, type WrittenBrief } from "./write-brief.server";

/** Saves a brief automatically. Invalid answers are not saved and stay on the page with the reason. */
export async function autosaveBrief(context: AppLoadContext, id: string, request: Request): Promise<AutosavedBrief> {
  const body = await readBody(request);
  const sent = sentBrief(context, id, body);
  const written = await writeBrief(context, sent, { around: true, done: (draft) => draft });
  const { known, merged, mine, problems, status } = written;
  const opened = await openBrief(context, id, sent.newBrief);
  const savedAt = atWhen(opened.stored.updatedAt, context.now());
  const notSaved = whyNotSaved(written);
  const isSaved = status === "saved";
  if (!known.isLate) await (notSaved ? keepForm : dropForms)(context, opened.stored.id, body);
  const roleType = context.catalogue.roleTypes.get(known.draft.requisition.role.roleType);
  const asBrief = (draft: typeof mine) => briefOf(draft, roleType?.starter, () => "");
  const now = asBrief(opened.stored);
  return {
    savedAt,
    notSaved: notSaved && {
      ...notSaved,
      why: isSaved ? `${notSaved.why} The rest was saved ${savedAt}.` : notSaved.why,
    },
    // A form with an open choice keeps the revisions it was made from.
    carry: isSaved && merged.overlaps.length === 0 ? revisionsAfter(written, opened) : {},
    problems,
    overlaps: isSaved ? merged.overlaps : [],
    seen: opened.stored.version,
    theirs: isSaved ? [...theirChanges(asBrief(mine), asBrief(known.draft), now), ...currencyIn(body, now)] : [],
    othersChanged: othersChangedInWords(opened.stored.requisition, othersChanged(merged.theirs)),
    progress: progressOfBrief(context, opened),
  };
}

/** The revisions that a form continues from: those it was merged with, plus one for each section that it saved. */
function revisionsAfter(
  { opened: { newBrief, stored }, written }: WrittenBrief,
  now: OpenedBrief,
): Record<string, string> {
  const revisions = EVERY_SECTION.map(({ slug }): [string, string] => {
    // Nobody else knows a requisition that this save has just created.
    const revision = newBrief ? now.stored.revisions[slug] : stored.revisions[slug] + (written.includes(slug) ? 1 : 0);
    return [`at.${slug}`, String(revision)];
  });
  return Object.fromEntries(revisions);
}

/** Why a form was not completely saved; first what the user can resolve. */
function whyNotSaved({ status, merged, problems }: WrittenBrief): NotSaved | undefined {
  if (status === "approved") {
    const asks = { field: "reopen", yes: "yes" };
    return { why: "Not saved: this is approved. Editing turns it back into a draft.", asks };
  }
  if (merged.overlaps.length > 0) {
    const link = { href: "#conflict-title", text: "Choose which text to keep" };
    return { why: "Not saved: someone else changed the same answer.", link };
  }
  const [first, ...others] = problems;
  if (!first) return undefined;
  if (others.length === 0)
    return { why: `Not saved: ${first.message}.`, link: { href: `#${first.field}`, text: "Go to the answer" } };
  return {
    why: `Not saved: ${count(problems.length, "answer")} can't be saved as typed.`,
    link: { href: `#${first.field}`, text: "Go to the first" },
  };
}

/** A currency that was typed with the pay, for the currency control. */
const currencyIn = ({ values }: Body, { currency }: Brief): TheirChange[] =>
  values.currency === "" && currency !== "" ? [{ place: "currency", value: currency }] : [];

const LINES = [
  "title",
  "level",
  "area",
  "mission",
  "reportsTo",
  "place",
  "workMode",
  "pay",
  "currency",
  "start",
] as const;

/** Changes by others, as values of the form's controls; without a value if no single control has it. */
function theirChanges(mine: Brief, known: Brief, now: Brief): TheirChange[] {
  const lines = LINES.flatMap((name): TheirChange[] =>
    now[name] !== mine[name] && mine[name] === known[name] ? [{ place: name, value: now[name] ?? "" }] : [],
  );
  const metrics = now.metrics.flatMap(({ id, target, day }): TheirChange[] => {
    const [own, was] = [mine, known].map((brief) => brief.metrics.find((one) => one.id === id));
    if (!own || !was)
      return mine.metrics.some(({ isNew }) => isNew) ? [] : [{ place: `metric.${id}`, value: undefined }];
    return (["target", "day"] as const).flatMap((key) =>
      own[key] === was[key] && own[key] !== { target, day }[key]
        ? [{ place: `metric.${id}.${key}`, value: { target, day }[key] }]
        : [],
    );
  });
  const ticks = now.offered.some(({ id, confirmed }) => {
    const [own, was] = [mine, known].map((brief) => brief.offered.find((one) => one.id === id)?.confirmed);
    return own === was && own !== confirmed;
  });
  const slots = now.slots.some(({ name, value }) => {
    const [own, was] = [mine, known].map((brief) => brief.slots.find((one) => one.name === name)?.value);
    return own === was && own !== value;
  });
  return [...lines, ...metrics, ...(ticks || slots ? [{ place: "with", value: undefined }] : [])];
}
