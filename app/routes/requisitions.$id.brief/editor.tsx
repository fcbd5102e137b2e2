import {
  isRouteErrorResponse,
  type ShouldRevalidateFunctionArgs,
  useLocation,
  useNavigation,
  useRevalidator,
  useSubmit,
} from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { BriefPage } from "../../ui/brief/brief-page";
import type { AutosavedBrief, RefusedBrief, ShownBrief } from "../../ui/brief/shown-brief";
import { ErrorSummary } from "../../ui/error-summary";
import { UndoBanner } from "../../ui/undo-banner";
import { Conflict } from "../../ui/wizard/conflict";
import { Reopen } from "../../ui/wizard/reopen";
import { SaveBar } from "../../ui/wizard/save-bar";
import { UnsavedEdits } from "../../ui/wizard/unsaved-edits";
import { useAutosave } from "../../ui/wizard/use-autosave";
import { useButtons } from "../../ui/wizard/use-buttons";

/** Why the form that a button sent did not arrive; everything typed is still in it. */
export interface Unsent {
  readonly why: string;
}

/** What a button's form came to, where it led nowhere else. */
export type Returned = RefusedBrief | Unsent | undefined;

/** A form that did not arrive, or was turned away, stays on the page with everything typed; the bar says why. */
export function unsentOf(error: unknown): Unsent {
  if (error instanceof Response && error.status >= 300 && error.status < 400) throw error;
  const told = isRouteErrorResponse(error) && typeof error.data === "string" ? error.data : undefined;
  return { why: `Not saved. ${told ?? "Retrying… Keep this page open."}` };
}

/** What did not arrive changed nothing, and a reload would replace the form; what was refused meets what is stored by now. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? !isUnsent(actionResult as Returned) : defaultShouldRevalidate;
}

/** A new one that was refused is not stored either: nothing changed. */
export function shouldRevalidateNew({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

const isUnsent = (returned: Returned): returned is Unsent => returned !== undefined && "why" in returned;

/** The brief, alive: it saves itself, and the document follows. */
export function Brief({ shown, returned }: { readonly shown: ShownBrief; readonly returned: Returned }) {
  const unsent = isUnsent(returned) ? returned : undefined;
  const refused = isUnsent(returned) ? undefined : returned;
  const { key, hash } = useLocation();
  useFocusOnArrival(key, hash, refused !== undefined || shown.isRefused);
  return <Editor key={(refused ?? shown.filled).saveId} shown={shown} refused={refused} unsent={unsent} />;
}

interface EditorProps {
  readonly shown: ShownBrief;
  readonly refused: RefusedBrief | undefined;
  readonly unsent: Unsent | undefined;
}

/** Whether scripts run here is false on the server and true in the browser, for good. */
const NEVER_CHANGES = () => () => {};

function Editor({ shown, refused, unsent }: EditorProps) {
  const { id } = shown;
  const own = `/requisitions/${id}/brief`;
  const filled = refused ?? shown.filled;
  const { begun } = filled;
  const told = refused !== undefined || shown.isRefused;
  const [isStored, setStored] = useState(shown.begun === undefined);
  const [heard, setHeard] = useState<{ readonly answer: AutosavedBrief; readonly isWhole: boolean }>();
  const autosaved = useAutosave<AutosavedBrief>({
    address: `/requisitions/${id}/brief/save`,
    revalidator: useRevalidator(),
    answered: (answer, isWhole) => {
      setHeard({ answer, isWhole });
      // From its first save on it has an address of its own, which a reload or a bookmark is to find.
      if (!("at.role" in answer.carry)) return;
      setStored(true);
      if (shown.begun) window.history.replaceState(window.history.state, "", own);
    },
  });
  const submit = useSubmit();
  const navigation = useNavigation();
  const { pathname, search } = useLocation();
  const action = isStored && pathname !== own ? own : pathname + search;
  const onSubmit = useButtons({
    autosaved,
    busy: navigation.state !== "idle",
    unsent,
    send: (body) => submit(body, { method: "post", action }),
  });
  const hydrated = useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
  const answer = heard?.answer;
  const standing = answer?.standing ?? shown.standing;
  const problems = answer?.problems ?? filled.problems;
  const overlaps = answer?.overlaps ?? refused?.overlaps ?? [];
  const reopens = answer ? undefined : refused?.reopens;

  // The server writes this into the title of a page it refuses; here the page stays and only its title can change.
  const failed = told && (problems.length > 0 || overlaps.length > 0 || reopens !== undefined);
  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
  }, [failed]);

  const at = Object.entries(filled.at).map(([slug, revision]) => [`at.${slug}`, revision]);
  const start = begun && { id: begun.id, role: begun.role, title: begun.title, suggest: begun.bare ? "no" : "yes" };
  return (
    <>
      <BriefPage
        shown={shown}
        brief={filled.brief}
        newRow={filled.newRow}
        standing={standing}
        problems={problems}
        hidden={{
          saveId: filled.saveId,
          copyOf: filled.copyOf,
          ...(Object.fromEntries(at) as { [name: string]: string }),
          ...Object.fromEntries(Object.entries(start ?? {}).map(([name, value]) => [`begun.${name}`, value])),
        }}
        hydrated={hydrated}
        attach={autosaved.attach}
        register={autosaved.register}
        action={action}
        onSubmit={onSubmit}
      >
        <ErrorSummary problems={told ? problems : []} />
        {shown.unsaved && !told ? <UnsavedEdits {...shown.unsaved} /> : null}
        {refused ? null : <UndoBanner undoable={shown.undoable} />}
        {overlaps.length > 0 ? (
          <Conflict overlaps={overlaps} seen={answer?.seen ?? refused?.seen ?? 0} asked={refused?.seen || undefined} />
        ) : null}
        {reopens === undefined ? null : <Reopen intent={reopens} />}
      </BriefPage>
      <SaveBar
        autosaved={autosaved}
        address={own}
        lead={
          <b>
            {standing.answered} of {standing.of} answered.{" "}
          </b>
        }
        given={(refused ?? shown).state}
        heard={answer && { ...answer, isWhole: heard.isWhole }}
        hydrated={hydrated}
      >
        <button className="c-button" form="form" name="intent" value="exit">
          Save for later
        </button>
        <button className="c-button is-primary" form="form" name="intent" value="document">
          Make the document
        </button>
      </SaveBar>
    </>
  );
}

/** After a save by script the page is another one: the focus goes where the address points, or to the heading. */
function useFocusOnArrival(key: string, hash: string, isTaken: boolean) {
  useEffect(() => {
    if (key === "default" || isTaken) return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1))) ?? document.getElementById("top");
    target?.focus({ preventScroll: true });
    (hash === "" ? document.documentElement : target)?.scrollIntoView();
  }, [key, hash, isTaken]);
}
