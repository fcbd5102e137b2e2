import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roleTypeChange } from "../../ui/brief/shown-brief";
import type { Handle } from "../../ui/handle";
import { readFormData } from "../shared/saving/read-body.server";
import { showNew } from "./show.server";
import { openExamples } from "./examples.server";
import { NewPage } from "./page";

export const handle: Handle = { title: () => "New requisition" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const from = search.get("from") ?? "";
  // A brief that was stored after its page was loaded: keep its answers.
  if (from !== "" && (await context.store.read(context.actor, from))) throw redirect(roleTypeChange(from));
  return showNew(context, search);
}

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(await openExamples(context, await readFormData(request)));
}

export default function New() {
  return <NewPage shown={useLoaderData<typeof loader>()} />;
}
