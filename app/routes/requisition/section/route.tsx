import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { useState } from "react";
import type { Handle } from "../../../ui/handle";
import { useFocusOnArrival } from "../../shared/editing/arrival";
import { Editor } from "./editor";
import { isUnsent, unsentOf } from "../../shared/editing/live-form";
import type { Refused } from "./refused.server";
import { saveSection } from "./save.server";
import { type Shown, showSection } from "./show.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) =>
    shown
      ? `Section ${shown.place} of ${shown.progress.sections.length}: ${shown.title} - ${shown.progress.place.name}`
      : "Section",
  hydrate: true,
  skip: "Skip to form",
  barred: true,
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showSection(context, params, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveSection(context, params, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return serverAction().catch(unsentOf);
}

/** A refused or unsent form changed nothing, and a reload would replace it. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

export default function EditSection() {
  const shown = useLoaderData<typeof loader>();
  // Form values are nested without limit, which Remix's own type cannot follow.
  const returned = useLasting(useActionData(), shown);
  const unsent = isUnsent(returned) ? returned : undefined;
  const refused = isUnsent(returned) ? undefined : (returned as Refused | undefined);
  useFocusOnArrival(shown.addedRow !== undefined || refused !== undefined);

  return (
    <Editor key={`${shown.slug} ${refused?.saveId ?? shown.saveId}`} shown={shown} refused={refused} unsent={unsent} />
  );
}

/** Keeps a button's result until the page changes: the router forgets it after a link to a fragment of this page. */
function useLasting(returned: unknown, shown: Shown): unknown {
  const [previous, setHeld] = useState({ returned, shown });
  const isNew = previous.shown !== shown || (returned !== undefined && returned !== previous.returned);
  if (isNew) setHeld({ returned, shown });
  return isNew ? returned : previous.returned;
}
