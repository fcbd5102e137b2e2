import { type AppLoadContext, redirect } from "@remix-run/node";
import {
  fillGaps,
  gapsIn,
  type GapProblem,
  type GapValues,
  problemOfValue,
  withGapsFilled,
} from "../../../requisition/readiness/gaps";
import { sameAnswer } from "../../../requisition/paths";
import { findSection } from "../../../requisition/requisition";
import { suggestedAfter } from "../../../requisition/suggestions/suggestions";
import { changedSections } from "../../shared/saving/draft-actions.server";
import { backOf } from "../../shared/reading/gaps-page.server";
import {
  notFound,
  type Opened,
  openRequisition,
  savedMeanwhile,
  unreadable,
} from "../../shared/reading/open-requisition.server";
import { textOf } from "../../shared/saving/read-body.server";

/** A form of gaps that was not saved, with the input. */
export interface RefusedGaps {
  readonly status: 409 | 422;
  /** Problems with the input, by the names of the gaps. */
  readonly problems: readonly GapProblem[];
  /** The input, by the names of the gaps. */
  readonly typed: { readonly [name: string]: string };
  /** Values for gaps that no longer exist. */
  readonly late: readonly { readonly name: string; readonly value: string }[];
}

/** The maximum number of attempts, in case others save at the same moment. */
const MOST_TRIES = 5;

/**
 * Fills gaps in the whole requisition as one version.
 * Out: a redirect to the previous page, or the form as it was typed with its problems. Saves of others in the meantime
 * are kept; a gap that they filled no longer exists.
 */
export async function saveGaps(
  context: AppLoadContext,
  id: string | undefined,
  form: FormData,
): Promise<Response | RefusedGaps> {
  const typed = readGaps(form);
  const values: GapValues = new Map(
    Object.entries(typed).flatMap(([name, raw]) => {
      const value = raw.trim();
      return value === "" ? [] : [[name, value] as const];
    }),
  );
  const wrong = [...values].flatMap(([name, value]) => {
    const message = problemOfValue(value);
    return message === undefined ? [] : [{ name, message }];
  });
  if (wrong.length > 0) return { status: 422, problems: wrong, typed, late: [] };
  const saveId = textOf(form, "saveId") || context.newId();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const opened = await openRequisition(context, id);
    const back = (filled: number) =>
      redirect(`${backOf(textOf(form, "return"), `/requisitions/${opened.stored.id}`).address}?filled=${filled}`);
    if (values.size === 0) return back(0);
    const there = new Set(gapsIn(opened.stored.requisition).map(({ name }) => name));
    const late = [...values].filter(([name]) => !there.has(name)).map(([name, value]) => ({ name, value }));
    if (late.length === values.size && (await isSavedAlready(context, opened, values))) return back(values.size);
    if (late.length > 0) return { status: 409, problems: [], typed, late };

    const result = fillGaps(opened.stored.requisition, values);
    if ("problems" in result) return { status: 422, problems: result.problems, typed, late: [] };
    const sections = changedSections(opened, result.filled, suggestedAfter(opened.stored, result.filled));
    const { status } = await context.store.save(context.actor, opened.stored.id, { act: "fill", sections, saveId });
    if (status === "saved") return back(values.size);
    if (status === "absent") throw notFound("This requisition was deleted. Restore it from the list, then save again.");
  }
  throw savedMeanwhile();
}

/** True if the newest save filled exactly these gaps: the same form was sent twice. */
async function isSavedAlready(context: AppLoadContext, { stored }: Opened, values: GapValues): Promise<boolean> {
  const last = await context.store.lastAct(context.actor, stored.id);
  return (
    last?.act === "fill" &&
    last.changes.every(({ section, before, after }) =>
      sameAnswer(withGapsFilled(findSection(section)!, before.answers, values), after.answers),
    )
  );
}

function readGaps(form: FormData): { [name: string]: string } {
  const [names, values] = ["gap", "value"].map((field) => form.getAll(field));
  if (textOf(form, "intent") !== "fill" || names!.length !== values!.length) {
    throw unreadable("This form can't be read. Nothing was saved. Go back and open the page again.");
  }
  const pairs = names!.map((name, i) => [name, values![i]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair.every((one) => typeof one === "string")),
  );
}
