import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { ErrorSummary } from "../../../ui/error-summary";
import { Notices } from "../../../ui/notices";
import { UpdatePlace } from "../../../ui/page-context";
import { Main } from "../../../ui/shell";
import { UndoBanner } from "../../../ui/undo-banner";
import { Conflict } from "../../../ui/wizard/saving/conflict";
import { Rail } from "../../../ui/wizard/rail";
import { Reopen } from "../../../ui/wizard/saving/reopen";
import { SaveBar } from "../../../ui/wizard/saving/save-bar";
import { SectionForm } from "../../../ui/wizard/section-form";
import { UnsavedEdits } from "../../../ui/wizard/saving/unsaved-edits";
import type { Autosaved } from "./autosave.server";
import { Beside } from "./beside";
import { Head } from "./head";
import { type Unsent, useErrorTitle, useLiveForm } from "../../shared/editing/live-form";
import type { Refused } from "./refused.server";
import type { Shown } from "./show.server";

interface EditorProps {
  readonly shown: Shown;
  readonly refused: Refused | undefined;
  readonly unsent: Unsent | undefined;
}

/** A section's form, the panel next to it, and the bar. Remounted for each page or refusal. */
export function Editor({ shown, refused, unsent }: EditorProps) {
  const { id, slug } = shown;
  const tellPlace = useContext(UpdatePlace);
  const { pathname, search } = useLocation();
  const action = pathname + search;
  const {
    autosaved,
    heard: answer,
    onSubmit,
    hydrated,
  } = useLiveForm<Autosaved>({
    saveAt: `/requisitions/${id}/save/${slug}`,
    action,
    unsent,
    answered: ({ progress: progress }) => tellPlace(progress.place),
  });
  const {
    progress: progress,
    problems,
    overlaps,
    seen,
  } = answer ?? {
    progress: shown.progress,
    problems: refused?.problems ?? shown.problems,
    overlaps: refused?.overlaps ?? [],
    seen: refused?.seen ?? 0,
  };
  const reopens = answer ? undefined : refused?.reopens;
  // Texts without a field stay on the page until it changes, because the user may want to copy them.
  const isDone = answer !== undefined && !answer.notSaved && !shown.unsaved?.filled?.left.length;
  const unsaved = isDone ? shown.unsaved && { ...shown.unsaved, filled: undefined } : shown.unsaved;

  useErrorTitle(refused !== undefined && (problems.length > 0 || overlaps.length > 0 || reopens !== undefined));

  return (
    <>
      <Main>
        <div className="l-cols is-section">
          <Rail id={id} sections={progress.sections} here={slug} />
          <div>
            <Head shown={shown} />
            <Notices of={[shown.notice, shown.othersChanged]} />
            <SectionForm
              attach={autosaved.attach}
              register={autosaved.register}
              action={action}
              section={shown.section}
              values={refused?.values ?? shown.values}
              problems={problems}
              findings={progress.findings}
              gaps={progress.gaps}
              options={shown.options}
              suggested={progress.suggested}
              suggestedBy={progress.suggestedBy}
              sources={shown.sources}
              gapsAt={shown.gapsAt}
              addedRow={shown.addedRow}
              hidden={{
                revision: refused?.revision ?? shown.revision,
                saveId: refused?.saveId ?? shown.saveId,
                copyOf: refused?.copyOf ?? shown.copyOf,
                fields: shown.fields,
                return: shown.returnTo ?? "",
              }}
              hydrated={hydrated}
              onSubmit={onSubmit}
            >
              <ErrorSummary problems={refused ? problems : []} />
              {unsaved && !refused ? <UnsavedEdits {...unsaved} /> : null}
              {refused || !shown.showsUndo ? null : <UndoBanner undoable={progress.undoable} />}
              {overlaps.length > 0 ? <Conflict overlaps={overlaps} seen={seen} asked={refused?.seen} /> : null}
              {reopens === undefined ? null : <Reopen intent={reopens} />}
            </SectionForm>
          </div>
          <Beside id={id} place={shown.place} progress={progress} hydrated={hydrated} />
        </div>
      </Main>
      <SaveBar
        autosaved={autosaved}
        address={pathname}
        given={refused ? "Not saved yet. See the top of the page." : shown.state}
        heard={answer}
        hydrated={hydrated}
      >
        <button className="c-button" form="form" name="intent" value="save-and-exit">
          Save and exit
        </button>
        <button className="c-button is-primary" form="form" name="intent" value="save-and-continue">
          Save and continue
        </button>
      </SaveBar>
    </>
  );
}
