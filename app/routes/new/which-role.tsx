import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { joinList } from "../../requisition/texts/join-list";
import { showWhichRole } from "./which-role.server";
import { startTwoJobs } from "./two-jobs.server";
import { TITLE, WhichRolePage } from "./which-role-page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => {
    const best = shown?.result.best.map((id) => shown.roles[id]?.name ?? id) ?? [];
    const joined = joinList(best, shown?.result.status === "two" ? "and" : "or");
    return best.length > 0 ? `${joined} - ${TITLE}` : TITLE;
  },
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return showWhichRole(context, new URL(request.url).searchParams);
}

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(await startTwoJobs(context, request));
}

export default function WhichRole() {
  return <WhichRolePage shown={useLoaderData<typeof loader>()} />;
}
