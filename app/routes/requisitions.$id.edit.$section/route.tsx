import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useLocation,
} from "@remix-run/react";
import { useEffect } from "react";
import { EVERY_SECTION, findSection } from "../../requisition/requisition";
import type { Handle } from "../../ui/handle";
import { Notices } from "../../ui/notices";
import { Conflict } from "../../ui/wizard/conflict";
import { Pane } from "../../ui/wizard/pane";
import { Rail } from "../../ui/wizard/rail";
import { SectionForm } from "../../ui/wizard/section-form";
import { useLiveCheck } from "./live-check";
import type { Refused } from "./refused.server";
import { saveSection } from "./save.server";
import { showSection } from "./show.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) =>
    shown ? `Section ${shown.place} of ${EVERY_SECTION.length}: ${shown.title} - ${shown.name}` : "Section",
  hydrate: true,
  skip: "Skip to form",
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showSection(context, params, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveSection(context, params, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

/** A form that did not arrive, or was turned away, stays on the page with everything typed; the state line says why. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response && error.status >= 300 && error.status < 400) throw error;
    const told = isRouteErrorResponse(error) && typeof error.data === "string" ? error.data : undefined;
    const unsent: Unsent = { unsent: told ?? "The server did not answer, or turned the form away." };
    return unsent;
  }
}

interface Unsent {
  /** Why the form did not arrive. */
  readonly unsent: string;
}

const isUnsent = (returned: unknown): returned is Unsent =>
  typeof returned === "object" && returned !== null && "unsent" in returned;

/** What was refused or unsent changed nothing, and a reload would replace the form. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

export default function EditSection() {
  const shown = useLoaderData<typeof loader>();
  // Form values nest without end, which is more than the framework's own type can follow.
  const returned: unknown = useActionData();
  const unsent = isUnsent(returned) ? returned.unsent : undefined;
  const refused = isUnsent(returned) ? undefined : (returned as Refused | undefined);
  const location = useLocation();
  const section = findSection(shown.slug)!;
  useFocusOnArrival(location.key, location.hash, shown.addedRow !== undefined);

  const page = `${shown.slug} ${refused?.saveId ?? shown.saveId}`;
  const check = `/requisitions/${shown.id}/check/${shown.slug}`;
  const { findings, onTyped } = useLiveCheck(check, shown.findings, page);
  const hasAnswers = shown.sections[shown.place - 1]?.state !== "not-started";

  return (
    <SectionForm
      key={page}
      section={section}
      values={refused?.values ?? shown.values}
      problems={refused?.problems ?? NO_PROBLEMS}
      findings={findings}
      onTyped={onTyped}
      options={shown.options}
      suggested={shown.suggested}
      suggestedBy={shown.suggestedBy}
      sources={shown.sources}
      revision={refused?.revision ?? shown.revision}
      saveId={refused?.saveId ?? shown.saveId}
      unsaved={refused ? undefined : shown.unsaved}
      undoable={refused ? undefined : shown.undoable}
      keepAt={`/requisitions/${shown.id}/keep/${shown.slug}`}
      gapsAt={shown.gapsAt}
      addedRow={shown.addedRow}
      returnTo={shown.returnTo}
      state={refused ? "Not saved yet: see the top of the form. A recovery copy is kept" : shown.state}
      unsent={unsent}
      rail={<Rail id={shown.id} sections={shown.sections} here={shown.slug} />}
      head={
        <>
          {shown.back ? (
            <a className="c-back" href={shown.back.address}>
              Back to {shown.back.title}
            </a>
          ) : null}
          <div className="c-title">
            <h1 id="top" tabIndex={-1}>
              {shown.title}
            </h1>
            <p>{section.lead}</p>
          </div>
          <Notices of={[shown.notice, shown.took]} />
        </>
      }
      pane={
        <Pane
          address={`/requisitions/${shown.id}`}
          section={shown.title}
          findings={findings}
          noFindings={hasAnswers ? "No issues found in this section." : "Nothing to check yet."}
          missing={shown.missing}
          nothingMissing={shown.nothingMissing}
          preview={shown.preview}
        />
      }
    >
      {refused?.overlaps ? <Conflict overlaps={refused.overlaps} savedAt={refused.savedAt} /> : null}
    </SectionForm>
  );
}

const NO_PROBLEMS: readonly never[] = [];

/** Opens what an address points into: a row, or fields that are folded away. Newer browsers do this themselves. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  return target;
}

/** After a save by script the page is another one: the focus goes where the address points, or to the heading. */
function useFocusOnArrival(key: string, hash: string, rowTakesFocus: boolean) {
  useEffect(() => {
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
  useEffect(() => {
    if (key === "default" || rowTakesFocus) return;
    const target = reveal() ?? document.getElementById("top");
    target?.focus({ preventScroll: true });
    (hash === "" ? document.documentElement : target)?.scrollIntoView();
  }, [key, hash, rowTakesFocus]);
}
