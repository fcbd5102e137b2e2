import type { AppLoadContext } from "@remix-run/node";
import type { Catalogue } from "../../catalogue/catalogue";
import { isDeclared } from "../../clarity/verdict/declared";
import { remainingOf } from "../../clarity/approval/remaining";
import { verdictInWords } from "../../clarity/verdict/verdict-in-words";
import type { Boilerplate } from "../../requisition/boilerplate/boilerplate";
import { subtitleFor } from "../../requisition/texts/distinct-names";
import { MOST_FOUND, type Shelf } from "../../store/stored";
import type { Named } from "../../ui/list/list-tools";
import type { ListedRequisition } from "../../ui/list/requisition-table";
import type { RowAct } from "../../ui/list/row-menu";
import { type Reviewed, reviewsOf } from "../shared/reading/findings.server";
import { addressOf, isNarrowed, optionsOf, readAsked, shelfOf } from "./address";
import { type Opened, workOut } from "../shared/reading/open-requisition.server";
import { pictureOf } from "./picture.server";
import { when } from "../shared/reading/when.server";

const PAGE_SIZE = 25;

/** The data for the list page. */
export async function showList(context: AppLoadContext, search: URLSearchParams) {
  const { store, actor, catalogue } = context;
  const asked = readAsked(search);
  const [page, settings] = await Promise.all([
    store.list(actor, optionsOf(asked, PAGE_SIZE)),
    store.readBoilerplate(actor),
  ]);
  const opened = page.items.map((stored) => workOut(context, stored, settings));
  const reviews = await reviewsOf(context, opened);
  const shelf = shelfOf(asked);
  const summary = inWords(page.total, opened.length);
  return {
    rows: opened.map((one, i) => toRow(one, reviews[i]!, context.now())),
    said: summary,
    title: isNarrowed(asked) ? `${summary} found` : "Requisitions",
    asked: { words: asked.words, roleType: asked.roleType, status: asked.status, order: asked.order },
    /** True if there are too many results to sort them by title. */
    unsorted: asked.order !== page.order,
    narrowed: isNarrowed(asked),
    first: asked.cursor === undefined,
    newer: page.before && addressOf(asked, { cursor: page.before }),
    older: page.after && addressOf(asked, { cursor: page.after }),
    roleTypes: roleTypesFor(catalogue, asked.roleType),
    examples: [...catalogue.examples.values()].map(({ slug, requisition }) => ({
      slug,
      title: requisition.role.title,
      id: context.newId(),
    })),
    picture: page.items.length === 0 && !isNarrowed(asked) ? pictureOf(context) : undefined,
    shelved: await shelvedOf(context, search.getAll("shelved"), settings),
    restored: search.has("restored"),
    imported: /^\d{1,5}$/.exec(search.get("brought") ?? "")?.[0],
    here: addressOf(asked, { cursor: asked.cursor }),
    copyId: context.newId(),
    opens: shelf !== "deleted",
    acts: ACTS[shelf],
  };
}

/** "25 of 30 requisitions". */
function inWords(total: number, shown: number): string {
  const all = total >= MOST_FOUND ? `${MOST_FOUND.toLocaleString("en-US")} or more` : String(total);
  return `${total === shown ? "" : `${shown} of `}${all} ${total === 1 ? "requisition" : "requisitions"}`;
}

/** The requisitions that were just shelved: those in the address, or else the last one. */
async function shelvedOf(context: AppLoadContext, named: readonly string[], settings: Boilerplate) {
  const { store, actor } = context;
  const asked = await Promise.all(named.slice(0, PAGE_SIZE).map((id) => store.shelved(actor, id)));
  const found = asked.filter((stored) => stored !== undefined);
  const all = found.length > 0 ? found : [await store.shelved(actor)].filter((stored) => stored !== undefined);
  const [first] = all;
  return (
    first && {
      ids: all.map(({ id }) => id),
      name: all.length === 1 ? workOut(context, first, settings).name : `${all.length} requisitions`,
      shelf: first.shelf,
    }
  );
}

/**
 * The role types to choose from, and the selected one: requisitions may have a role type that is no longer available.
 */
function roleTypesFor({ roleTypes }: Catalogue, asked: string): Named[] {
  const known = [...roleTypes.values()].map(({ id, name }) => ({ id, name }));
  return asked === "" || roleTypes.has(asked) ? known : [...known, { id: asked, name: `“${asked}”, not available` }];
}

/** The actions in the list for each shelf. */
const ACTS: { readonly [S in Shelf]: readonly RowAct[] } = {
  open: [
    ["copy", "Copy", "copy"],
    ["archive", "Archive", "archive"],
    ["delete", "Delete", "remove"],
  ],
  archived: [
    ["restore", "Restore", "up"],
    ["delete", "Delete", "remove"],
  ],
  deleted: [["restore", "Restore", "up"]],
};

/** Levels by verdict. A clear verdict alone does not make a requisition ready. */
const LEVELS = { clear: "ready", ambiguous: "warning", blended: "blocker", silent: "none" } as const;

function toRow({ stored, name, roleType }: Opened, review: Reviewed, now: number): ListedRequisition {
  const { reading, hybrid } = review.subject;
  const declared = reading.blend !== undefined && isDeclared({ hybrid }, reading.blend.roles);
  const left = remainingOf(review.approval);
  const level = declared ? "ready" : LEVELS[reading.verdict];
  return {
    id: stored.id,
    name,
    about: subtitleFor(name, stored.requisition.role, roleType?.name ?? "No role type"),
    status: stored.shelf !== "open" ? stored.shelf : stored.approved ? "approved" : "draft",
    verdict: verdictInWords(review.subject).verdict,
    level: level !== "ready" || left.allowed ? level : left.blocker > 0 ? "blocker" : "progress",
    left,
    changed: when(stored.updatedAt, now),
  };
}
