import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useLocation,
} from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Handle } from "../../ui/handle";
import { Editor } from "./editor";
import type { Refused } from "./refused.server";
import { saveSection } from "./save.server";
import { type Shown, showSection } from "./show.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) =>
    shown
      ? `Section ${shown.place} of ${shown.standing.sections.length}: ${shown.title} - ${shown.standing.place.name}`
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

/** A form that did not arrive, or was turned away, stays on the page with everything typed; the bar says why. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response && error.status >= 300 && error.status < 400) throw error;
    const told = isRouteErrorResponse(error) && typeof error.data === "string" ? error.data : undefined;
    const unsent: Unsent = { why: `Not saved. ${told ?? "Retrying… Keep this page open."}` };
    return unsent;
  }
}

interface Unsent {
  /** Why the form did not arrive. */
  readonly why: string;
}

const isUnsent = (returned: unknown): returned is Unsent =>
  typeof returned === "object" && returned !== null && "why" in returned;

/** What was refused or unsent changed nothing, and a reload would replace the form. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

export default function EditSection() {
  const shown = useLoaderData<typeof loader>();
  // Form values nest without end, which is more than the framework's own type can follow.
  const returned = useLasting(useActionData(), shown);
  const unsent = isUnsent(returned) ? returned : undefined;
  const refused = isUnsent(returned) ? undefined : (returned as Refused | undefined);
  const { key, hash } = useLocation();
  useFocusOnArrival(key, hash, shown.addedRow !== undefined || refused !== undefined);

  return (
    <Editor key={`${shown.slug} ${refused?.saveId ?? shown.saveId}`} shown={shown} refused={refused} unsent={unsent} />
  );
}

/** What a button got back, until the page is another one: the router forgets it once a link leads to a place on this page. */
function useLasting(returned: unknown, shown: Shown): unknown {
  const [held, setHeld] = useState({ returned, shown });
  const isNew = held.shown !== shown || (returned !== undefined && returned !== held.returned);
  if (isNew) setHeld({ returned, shown });
  return isNew ? returned : held.returned;
}

/** Opens what an address points into: a row, or fields that are folded away. Newer browsers do this themselves. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  // A row at the end of its list has one arrow left; on a phone it has them while it is open.
  const row = target instanceof HTMLButtonElement ? target.closest("li") : null;
  if (row && !target!.checkVisibility()) row.querySelector("details")!.open = true;
  return row && target!.matches(":disabled") ? target!.parentElement!.querySelector<HTMLElement>(":enabled") : target;
}

/** After a save by script the page is another one: the focus goes where the address points, or to the heading. */
function useFocusOnArrival(key: string, hash: string, isTaken: boolean) {
  useEffect(() => {
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
  useEffect(() => {
    if (key === "default" || isTaken) return;
    const target = reveal() ?? document.getElementById("top");
    target?.focus({ preventScroll: true });
    // What moved is not to run away from whoever moves it on.
    const block = target instanceof HTMLButtonElement ? "nearest" : "start";
    (hash === "" ? document.documentElement : target)?.scrollIntoView({ block });
  }, [key, hash, isTaken]);
}
