import type { AppLoadContext } from "@remix-run/node";
import { balanceOf } from "../../clarity/verdict/balance";
import type { RoleReading } from "../../clarity/reading/verdict";
import { fitTo, roleToCompare, profilesOf } from "../../clarity/verdict/role-profile";
import { verdictInWords } from "../../clarity/verdict/verdict-in-words";
import { hybridOf } from "../../requisition/hybrid";
import { subtitleFor } from "../../requisition/texts/distinct-names";
import { areComparable } from "../../comparison/shown/letters";
import { fiveNumbers } from "../../comparison/meaning/five-numbers";
import { overviewOf } from "../../comparison/meaning/overview";
import { writeComparison } from "../../documents/comparison/index";
import type { Written } from "../../formats/format";
import type { ComparisonPageProps } from "../../ui/compare/comparison-page";
import type { ShownItem } from "../../ui/compare/shown-item";
import type { PickerProps } from "../../ui/compare/picker";
import type { View } from "../../ui/compare/view";
import { nameOf, openAsked, type OpenedItem } from "./items.server";
import { reviewedSource, reviewsOf } from "../shared/reading/findings.server";
import { workOut } from "../shared/reading/open-requisition.server";
import { when } from "../shared/reading/when.server";

/** The maximum number of requisitions to choose from. */
const CHOICES = 50;

/** The data for a comparison address: the comparison, or a page to choose what to compare. */
export async function showComparison(context: AppLoadContext, search: URLSearchParams) {
  const asked = await openAsked(context, search);
  const { view, opened, gone, twice } = asked;
  // A search means that the user is still choosing.
  if (areComparable(opened) && !search.has("search")) {
    return { page: pageOf(context, view, opened, await readOf(context, opened)), choice: undefined, gone, twice };
  }
  return { page: undefined, choice: await choiceOf(context, opened, search.get("q") ?? ""), gone, twice };
}

/** The chosen requisitions, followed by those that match the search, or the last changed ones if there is none. */
async function choiceOf(context: AppLoadContext, opened: readonly OpenedItem[], words: string): Promise<PickerProps> {
  const { store, actor } = context;
  const [{ items, total }, settings] = await Promise.all([
    store.list(actor, { limit: CHOICES, words: words.trim() || undefined }),
    store.readBoilerplate(actor),
  ]);
  const ticked = new Set(opened.map(({ item }) => item));
  const found = items.filter(({ id }) => !ticked.has(id));
  const others = found.map((stored) => ({
    ...workOut(context, stored, settings),
    item: stored.id,
    version: undefined,
  }));
  return {
    choices: [...opened, ...others].map((item) => ({
      item: item.item,
      name: nameOf(item),
      about: [
        subtitleFor(item.name, item.stored.requisition.role, item.roleType?.name ?? "No role type chosen"),
        `changed ${when(item.stored.updatedAt, context.now())}`,
      ]
        .filter(Boolean)
        .join(", "),
      isTicked: ticked.has(item.item),
    })),
    words,
    hasMore: total > items.length,
  };
}

/** The comparison at an address as a document; undefined if the address names too few or too many requisitions. */
export async function writeComparisonOf(
  context: AppLoadContext,
  search: URLSearchParams,
): Promise<Written | undefined> {
  const { view, opened } = await openAsked(context, search);
  if (!areComparable(opened)) return undefined;
  const [read, source] = await Promise.all([readOf(context, opened), reviewedSource(context, opened[0]!)]);
  const { items, overview, numbers, signals, balances } = pageOf(context, view, opened, read);
  const document = writeComparison({
    items: items.map((item, i) => ({ ...item, name: opened[i]!.name, stamp: opened[i]!.source.stamp })),
    overview,
    numbers,
    ...signals,
    balances,
    catalogue: context.catalogue,
    letterhead: source.letterhead,
    only: view.only,
    marks: view.marks,
  });
  return { document, source };
}

/** The fields of an item that the page uses. */
type PageItem = Pick<OpenedItem, "item" | "version" | "name" | "roleType" | "options"> & {
  readonly stored: Pick<OpenedItem["stored"], "id" | "requisition" | "updatedAt" | "version" | "approved">;
};

/** The clarity reading of a requisition, and the number of its open findings. */
interface Read {
  readonly reading: RoleReading;
  readonly findings: number;
}

const readOf = async (context: AppLoadContext, opened: readonly OpenedItem[]): Promise<Read[]> =>
  (await reviewsOf(context, opened)).map(({ subject, open }) => ({ reading: subject.reading, findings: open.length }));

/** The page of a comparison of two to four requisitions with their readings. */
export function pageOf(
  context: Pick<AppLoadContext, "catalogue" | "now">,
  view: View,
  opened: readonly PageItem[],
  read: readonly Read[],
): ComparisonPageProps {
  const { catalogue } = context;
  const readings = read.map(({ reading }) => reading);
  const roleTypes = opened.map(({ roleType }, i) => roleToCompare(roleType, readings[i]!, catalogue));
  const compared = opened.map(({ stored: { requisition }, options }) => ({ requisition, options }));
  const overview = overviewOf(compared, catalogue);
  const figures = read.map(({ reading, findings }, i) => ({ fit: fitTo(roleTypes[i], reading), findings }));
  const requisitions = compared.map(({ requisition }) => requisition);
  return {
    view,
    items: opened.map((item, i) => toShown(item, readings[i]!, context)),
    changes: changesOf(opened),
    overview,
    numbers: fiveNumbers(requisitions, figures, overview.loops, overview.pay),
    signals: {
      axes: profilesOf(
        readings.map(({ balance }) => balance),
        roleTypes[0],
        catalogue,
      ),
      expectedOf: roleTypes[0]?.name,
    },
    balances: readings.map(({ balance }, i) => ({
      is: balanceOf(balance, catalogue.axes),
      expected: roleTypes[i] && balanceOf(roleTypes[i].profile, catalogue.axes),
    })),
  };
}

/** The address of a Word file with tracked changes between two versions of one requisition, the older one first. */
function changesOf(opened: readonly PageItem[]): string | undefined {
  const [one, two, ...more] = opened.map(({ stored }) => stored);
  if (!one || !two || more.length > 0 || one.id !== two.id || one.version === two.version) return undefined;
  const [from, to] = [Math.min(one.version, two.version), Math.max(one.version, two.version)];
  return `/requisitions/${one.id}/history/${from}/changes.docx?to=${to}`;
}

function toShown(
  { item, version, stored, name, roleType }: PageItem,
  reading: RoleReading,
  { catalogue, now }: Pick<AppLoadContext, "catalogue" | "now">,
): ShownItem {
  const address = `/requisitions/${stored.id}`;
  const { verdict, verdictMeans } = verdictInWords({
    reading,
    hybrid: hybridOf(stored.requisition)?.roles,
    catalogue,
  });
  return {
    item,
    id: stored.id,
    href: version === undefined ? address : `${address}/history/${version}`,
    edit: version === undefined ? `${address}/edit` : undefined,
    name: nameOf({ name, version }),
    roleType: roleType?.name ?? "No role type chosen",
    reads: `${verdict}: ${verdictMeans}`,
    status: stored.approved ? "Approved" : "Draft",
    changed: when(stored.updatedAt, now()),
  };
}
