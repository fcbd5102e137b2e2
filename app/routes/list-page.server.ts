import type { AppLoadContext } from "@remix-run/node";
import type { Catalogue } from "../catalogue/catalogue";
import { balanceOf } from "../clarity/balance";
import { countFindings } from "../clarity/finding";
import { heldAgainst } from "../clarity/role-profile";
import { verdictInWords } from "../clarity/verdict-in-words";
import { nextSection } from "../requisition/readiness";
import { MOST_FOUND, type Shelf, type StoredRequisition } from "../store/stored";
import type { Named } from "../ui/list/list-tools";
import type { ListedRequisition } from "../ui/list/requisition-table";
import { type Reviewed, reviewsOf } from "./findings.server";
import { addressOf, isNarrowed, optionsOf, readAsked } from "./list-address";
import { type Opened, workOut } from "./open-requisition.server";
import { when } from "./when.server";

const PAGE_SIZE = 25;

/** Everything the list shows. */
export async function showList(context: AppLoadContext, search: URLSearchParams) {
  const { store, actor, catalogue } = context;
  const asked = readAsked(search);
  const [page, settings] = await Promise.all([
    store.list(actor, optionsOf(asked, PAGE_SIZE)),
    store.readBoilerplate(actor),
  ]);
  const opened = page.items.map((stored) => workOut(context, stored, settings));
  const reviews = await reviewsOf(context, opened);
  const named = search.get("shelved");
  const shelved = (named === null ? undefined : await store.shelved(actor, named)) ?? (await store.shelved(actor));
  return {
    rows: opened.map((one, i) => toRow(context, one, reviews[i]!)),
    total: page.total >= MOST_FOUND ? `${MOST_FOUND.toLocaleString("en-US")} or more` : String(page.total),
    asked: { words: asked.words, roleType: asked.roleType, status: asked.status, order: asked.order },
    /** Too many were found to sort them by title. */
    unsorted: asked.order !== page.order,
    narrowed: isNarrowed(asked),
    first: asked.cursor === undefined,
    newer: page.before && addressOf(asked, { cursor: page.before }),
    older: page.after && addressOf(asked, { cursor: page.after }),
    byTitle: addressOf(asked, { order: "title" }),
    byChange: addressOf(asked, { order: "changed" }),
    roleTypes: roleTypesFor(catalogue, asked.roleType),
    examples: [...catalogue.examples.values()].map(({ slug, requisition }) => ({
      slug,
      title: requisition.role.title,
      id: context.newId(),
    })),
    shelved: shelved && { id: shelved.id, name: workOut(context, shelved, settings).name, shelf: shelved.shelf },
    restored: search.has("restored"),
    brought: /^\d{1,5}$/.exec(search.get("brought") ?? "")?.[0],
    here: addressOf(asked, { cursor: asked.cursor }),
    copyId: context.newId(),
  };
}

/** The role types to choose from, and the one that was asked for: requisitions may have one that is gone from the templates. */
export function roleTypesFor({ roleTypes }: Catalogue, asked: string): Named[] {
  const known = [...roleTypes.values()].map(({ id, name }) => ({ id, name }));
  return asked === "" || roleTypes.has(asked)
    ? known
    : [...known, { id: asked, name: `“${asked}”, not in the templates` }];
}

/** What can be done from the list with what is on a shelf. */
const ACTS: { readonly [S in Shelf]: ListedRequisition["acts"] } = {
  open: [
    ["copy", "Copy"],
    ["archive", "Archive"],
    ["delete", "Delete"],
  ],
  archived: [
    ["restore", "Bring back"],
    ["delete", "Delete"],
  ],
  deleted: [["restore", "Bring back"]],
};

const statusOf = ({ shelf, approved }: StoredRequisition): string =>
  shelf === "open" ? (approved ? "Approved" : "Draft") : shelf === "archived" ? "Archived" : "Deleted";

function toRow(context: AppLoadContext, { stored, name, roleType }: Opened, review: Reviewed): ListedRequisition {
  const { subject } = review;
  const { sections } = review.approval;
  const next = stored.shelf === "open" ? nextSection(sections) : undefined;
  const { reading } = subject;
  const { catalogue } = context;
  const against = heldAgainst(roleType, reading, catalogue);
  return {
    id: stored.id,
    name,
    roleType: roleType?.name ?? "No role type chosen",
    status: statusOf(stored),
    opens: stored.shelf !== "deleted",
    acts: ACTS[stored.shelf],
    verdict: verdictInWords(subject).verdict,
    balance: balanceOf(reading.balance, catalogue.axes),
    expected: against && balanceOf(against.profile, catalogue.axes)?.product,
    ready: sections.filter((section) => section.state === "ready").length,
    of: sections.length,
    next: next ? { slug: next.slug, title: next.title } : undefined,
    findings: countFindings(review.open),
    changed: when(stored.updatedAt, context.now()),
  };
}
