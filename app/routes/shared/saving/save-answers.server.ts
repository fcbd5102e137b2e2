import type { AppLoadContext } from "@remix-run/node";
import type { FormValue } from "../../../requisition/forms/form";
import { inWords } from "../../../requisition/fields/in-words";
import type { Intent } from "../../../requisition/forms/intent";
import { placeOf } from "../../../requisition/place";
import { type FieldProblem, toProblems } from "../../../requisition/forms/problems";
import { findSection, type Requisition, type SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import { singleAnswer, withTyped } from "../../../requisition/forms/single-answer";
import { withFollowUps, questionsForChanges } from "../../../requisition/forms/follow-ups";
import type { RefusedAnswers } from "../../../ui/review/shown-group";
import { changedSections } from "./draft-actions.server";
import { fixedBy } from "./fix.server";
import { type Opened, unreadable } from "../reading/open-requisition.server";
import { textOf } from "./read-body.server";
import { roleTypeAddress } from "../../requisition/role-type/show.server";
import { today } from "../reading/when.server";
import { writeSection } from "./write-section.server";

/** The result of a form with a few answers. */
export type SavedAnswers =
  | { readonly status: "saved" }
  /** The input is saved; the finding whose button was pressed no longer exists. */
  | { readonly status: "unfixed" }
  /** The input is saved; next is the preview of what another role type replaces. */
  | { readonly status: "role-type"; readonly to: string }
  | ({ readonly status: "refused"; readonly message: string } & RefusedAnswers);

/**
 * Saves only the answers in a form, checked by the schema of their section, and applies the finding's button if it was
 * pressed. Saves of others in the meantime are kept: if both changed one answer, nothing is saved and the form is shown
 * again as it was typed.
 */
export async function saveAnswers(
  context: AppLoadContext,
  opened: Opened,
  form: FormData,
  fix?: Extract<Intent, { kind: "fix" }>,
): Promise<SavedAnswers> {
  const { stored } = opened;
  const { group, section, basedOn, typed } = readAnswers(form);
  const refuse = (message: string, problems: RefusedAnswers["problems"]) =>
    ({ status: "refused", message, group, typed, problems }) as const;
  const known = await answersAt(context, opened, section.slug, basedOn);
  const before: Requisition = { ...stored.requisition, [section.slug]: known ?? stored.requisition[section.slug] };
  const answers = withTyped(before, section, typed);
  if (!answers) return refuse("Not saved: what this is about was removed while you were editing.", {});
  const draft = section.draft.safeParse(answers);
  if (!draft.success) return refuse("Not saved.", problemsAt(before, typed, toProblems(section, draft.error.issues)));
  const around = { starter: opened.roleType?.starter, today: today(context) };
  const asks = questionsForChanges(section.slug, before[section.slug], draft.data, around);
  if (asks.length > 0) return refuse("Not saved.", problemsAt(before, typed, asks));

  const followed = withFollowUps(section.slug, before, draft.data, around);
  const changed: Requisition = { ...stored.requisition, [section.slug]: followed };
  const asked = fix && (await fixedBy(context, opened, changed, fix));
  const fixed = asked?.roleType ? undefined : asked;
  const written = await writeSection(context, stored, {
    section,
    answers: (fixed?.requisition ?? changed)[section.slug],
    known,
    marksAfter: (marks) => marks,
    act: fixed ? "fix" : "save",
    saveId: textOf(form, "saveId") || context.newId(),
    others: fixed
      ? changedSections(opened, fixed.requisition, fixed.suggested).filter((one) => one.section !== section.slug)
      : [],
    theirs: [],
    seen: undefined,
    around: false,
    // The button says that it saves, and the approval says that an edit ends it.
    reopens: true,
  });
  if (written.status === "saved" && fix && asked?.roleType) {
    const address = `/requisitions/${stored.id}`;
    return {
      status: "role-type",
      to: roleTypeAddress(address, { to: asked.roleType.id, fix, then: `${address}/review` }),
    };
  }
  if (written.status === "saved") return { status: fix && !fixed ? "unfixed" : "saved" };
  if (written.status === "at-odds") return refuse("Not saved.", problemsAt(before, typed, written.problems));
  return refuse(
    "Not saved: someone else changed this while you were editing. Save again to replace their text.",
    theirsIn(opened, Object.keys(typed)),
  );
}

/** The answers of a section that a form was made from; undefined if they are no longer kept. */
async function answersAt({ store, actor }: AppLoadContext, { stored }: Opened, slug: SectionSlug, revision: number) {
  if (stored.revisions[slug] === revision) return stored.requisition[slug];
  return (await store.readRevision(actor, stored.id, slug, revision))?.answers;
}

/** The problems by the paths of the form; a problem of any other answer is shown at the first path. */
function problemsAt(
  requisition: Requisition,
  typed: SentAnswers["typed"],
  problems: readonly FieldProblem[],
): RefusedAnswers["problems"] {
  const paths = Object.keys(typed);
  const pathOf = (name: string) => paths.find((path) => placeOf(path, requisition).field === name) ?? paths[0]!;
  return Object.fromEntries(problems.map(({ field, message }): [string, string] => [pathOf(field), message]).reverse());
}

/** The saved text at each place, for the user who typed something else there. */
function theirsIn({ stored, options }: Opened, paths: readonly string[]): RefusedAnswers["problems"] {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const found = singleAnswer(stored.requisition, path);
      if (!found) return [];
      const { field, value } = found;
      const isChosen = ["choice", "pick", "picks", "tick"].includes(field.kind);
      const words = typeof value === "string" && !isChosen ? value : inWords(field, value, options);
      return [[path, words === "" ? "Blank in the saved version" : `Saved now: ${words}`]];
    }),
  );
}

interface SentAnswers {
  readonly group: string;
  readonly section: Section<SectionSlug>;
  readonly basedOn: number;
  readonly typed: { readonly [path: string]: FormValue };
}

/** Reads the form. Throws a 400 page for one that none of our pages sends. */
function readAnswers(form: FormData): SentAnswers {
  const section = findSection(textOf(form, "section"));
  const revision = textOf(form, "revision");
  const group = textOf(form, "group");
  const paths = form.getAll("field").filter((path): path is string => typeof path === "string");
  if (!section || !/^\d{1,9}$/.test(revision) || paths.length === 0) {
    throw unreadable("This form can't be read. Nothing was saved. Go back and open the page again.");
  }
  const typed = paths.map((path): [string, FormValue] => {
    // Several selects of one field are named ".0", ".1" ...
    const many = [...form.keys()].filter((name) => name.startsWith(`${group}.${path}.`));
    const values = many.map((name) => textOf(form, name)).filter((value) => value !== "");
    return [path, many.length > 0 ? values : textOf(form, `${group}.${path}`)];
  });
  return { group, section, basedOn: Number(revision), typed: Object.fromEntries(typed) };
}
