import { data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ComparisonPage, comparisonTitle } from "../../ui/compare/comparison-page";
import { LeftOut } from "../../ui/compare/left-out";
import { Picker } from "../../ui/compare/picker";
import type { Handle } from "../../ui/handle";
import { MOST_COMPARED } from "../../comparison/shown/letters";
import { showComparison } from "./show.server";

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
  const { page, choice, gone, twice } = useLoaderData<typeof loader>();
  return (
    <>
      <LeftOut gone={gone} twice={twice} />
      {page ? <ComparisonPage {...page} /> : <Picker {...choice} />}
    </>
  );
}
