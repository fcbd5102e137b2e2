import { type ShouldRevalidateFunctionArgs, useLocation } from "@remix-run/react";
import { useState } from "react";
import { BriefPage } from "../../../ui/brief/brief-page";
import type { AutosavedBrief, RefusedBrief, ShownBrief } from "../../../ui/brief/shown-brief";
import { ErrorSummary } from "../../../ui/error-summary";
import { UndoBanner } from "../../../ui/undo-banner";
import { Conflict } from "../../../ui/wizard/saving/conflict";
import { Reopen } from "../../../ui/wizard/saving/reopen";
import { SaveBar } from "../../../ui/wizard/saving/save-bar";
import { UnsavedEdits } from "../../../ui/wizard/saving/unsaved-edits";
import { useFocusOnArrival } from "../../shared/editing/arrival";
import { isUnsent, type Unsent, useErrorTitle, useLiveForm } from "../../shared/editing/live-form";

/** The result of a button's form that did not redirect. */
export type Returned = RefusedBrief | Unsent | undefined;

/**
 * A form that did not arrive changed nothing, and a reload would replace it. A refused form is checked against what is
 * stored now.
 */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? !isUnsent(actionResult) : defaultShouldRevalidate;
}

/** A new brief that was refused is not stored, so nothing changed. */
export function shouldRevalidateNew({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

/** The brief as an interactive page: it saves automatically, and the document updates. */
export function Brief({ shown, returned }: { readonly shown: ShownBrief; readonly returned: Returned }) {
  const unsent = isUnsent(returned) ? returned : undefined;
  const refused = isUnsent(returned) ? undefined : returned;
  useFocusOnArrival(refused !== undefined || shown.isRefused);
  return <Editor key={(refused ?? shown.filled).saveId} shown={shown} refused={refused} unsent={unsent} />;
}

interface EditorProps {
  readonly shown: ShownBrief;
  readonly refused: RefusedBrief | undefined;
  readonly unsent: Unsent | undefined;
}

function Editor({ shown, refused, unsent }: EditorProps) {
  const { id } = shown;
  const own = `/requisitions/${id}/brief`;
  const filled = refused ?? shown.filled;
  const { newBrief } = filled;
  const isShownAgain = refused !== undefined || shown.isRefused;
  const [isStored, setStored] = useState(shown.newBrief === undefined);
  const { pathname, search } = useLocation();
  const action = isStored && pathname !== own ? own : pathname + search;
  const {
    autosaved,
    heard: answer,
    onSubmit,
    hydrated,
  } = useLiveForm<AutosavedBrief>({
    saveAt: `/requisitions/${id}/brief/save`,
    action,
    unsent,
    answered: ({ carry }) => {
      // After its first save it has its own address, which reloads and bookmarks should use.
      if (!("at.role" in carry)) return;
      setStored(true);
      if (shown.newBrief) window.history.replaceState(window.history.state, "", own);
    },
  });
  const progress = answer?.progress ?? shown.progress;
  const problems = answer?.problems ?? filled.problems;
  const overlaps = answer?.overlaps ?? refused?.overlaps ?? [];
  const reopens = answer ? undefined : refused?.reopens;

  useErrorTitle(isShownAgain && (problems.length > 0 || overlaps.length > 0 || reopens !== undefined));

  const at = Object.entries(filled.at).map(([slug, revision]) => [`at.${slug}`, revision]);
  const start = newBrief && {
    id: newBrief.id,
    role: newBrief.role,
    title: newBrief.title,
    suggest: newBrief.bare ? "no" : "yes",
  };
  return (
    <>
      <BriefPage
        shown={shown}
        isStored={isStored}
        brief={filled.brief}
        newRow={filled.newRow}
        progress={progress}
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
        <ErrorSummary problems={isShownAgain ? problems : []} />
        {shown.unsaved && !isShownAgain ? <UnsavedEdits {...shown.unsaved} /> : null}
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
            {progress.answered < progress.of
              ? `${progress.of - progress.answered} of ${progress.of} left to answer. `
              : `All ${progress.of} answered. `}
          </b>
        }
        given={(refused ?? shown).state}
        heard={answer}
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
