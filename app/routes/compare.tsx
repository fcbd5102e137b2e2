import { data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { compare } from "../comparison/compare";
import { ComparisonTable } from "../ui/compare/comparison-table";
import { Picker } from "../ui/compare/picker";
import type { Handle } from "../ui/handle";
import { workOut } from "./open-requisition.server";
import { when } from "./when.server";

const MOST = 4;
const CHOICES = 200;

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown?.comparison ? `Compare ${shown.items.length} requisitions` : "Compare requisitions"),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = [...new Set(search.getAll("r"))].slice(0, 20);
  const found = await Promise.all(asked.map((id) => context.store.read(context.actor, id)));
  const opened = found.filter((stored) => stored !== undefined).map((stored) => workOut(context, stored));
  const base = search.get("base");
  const items = opened.toSorted((a, b) => Number(b.stored.id === base) - Number(a.stored.id === base));
  const only = search.get("only") === "differences";
  const described = items.map(({ stored, name, roleType }) => ({
    id: stored.id,
    name,
    roleType: roleType?.name ?? "No role type chosen",
    changed: when(stored.updatedAt, context.now()),
  }));
  const gone = asked.length - found.filter(Boolean).length;

  if (items.length >= 2 && items.length <= MOST) {
    const comparison = compare(items.map(({ stored, options }) => ({ requisition: stored.requisition, options })));
    return data({ comparison, items: described, only, gone, choices: [], problem: undefined });
  }
  const page = await context.store.list(context.actor, { limit: CHOICES });
  const choices = page.items.map((stored) => ({ id: stored.id, name: workOut(context, stored).name }));
  const problem =
    items.length > MOST
      ? `At most four can be compared at once; ${items.length} are ticked. Untick ${items.length - MOST}`
      : asked.length > 0
        ? "Tick two to four requisitions to compare"
        : undefined;
  return data(
    { comparison: undefined, items: described, only, gone, choices, problem },
    { status: items.length > MOST ? 422 : 200 },
  );
}

export default function Compare() {
  const { comparison, items, only, gone, choices, problem } = useLoaderData<typeof loader>();
  return (
    <>
      {gone > 0 ? (
        <p className="c-message" role="status">
          {gone === 1 ? "One requisition of this address is" : `${gone} requisitions of this address are`} not there any
          more and left out.
        </p>
      ) : null}
      {comparison ? (
        <ComparisonTable comparison={comparison} items={items} only={only} />
      ) : (
        <Picker choices={choices} ticked={items.map(({ id }) => id)} problem={problem} />
      )}
    </>
  );
}
