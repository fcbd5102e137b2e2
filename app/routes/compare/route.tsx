import { data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparisonTitle } from "../../ui/compare/comparison-page";
import type { Handle } from "../../ui/handle";
import { MOST_COMPARED } from "../../comparison/shown/letters";
import { showComparison } from "./show.server";
import { ComparePage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown?.page ? comparisonTitle(shown.page.items) : "Compare requisitions"),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const shown = await showComparison(context, new URL(request.url).searchParams);
  return data(shown, {
    status: shown.choice && shown.choice.choices.filter(({ isTicked }) => isTicked).length > MOST_COMPARED ? 422 : 200,
  });
}

export default function Compare() {
  return <ComparePage shown={useLoaderData<typeof loader>()} />;
}
