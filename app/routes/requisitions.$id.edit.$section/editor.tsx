import { useLocation, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";
import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import { ErrorSummary } from "../../ui/error-summary";
import { Notices } from "../../ui/notices";
import { TellPlace } from "../../ui/page-context";
import { Main } from "../../ui/shell";
import { UndoBanner } from "../../ui/undo-banner";
import { Conflict } from "../../ui/wizard/conflict";
import { Rail } from "../../ui/wizard/rail";
import { Reopen } from "../../ui/wizard/reopen";
import { SaveBar } from "../../ui/wizard/save-bar";
import { SectionForm } from "../../ui/wizard/section-form";
import { UnsavedEdits } from "../../ui/wizard/unsaved-edits";
import { useAutosave } from "../../ui/wizard/use-autosave";
import { useButtons } from "../../ui/wizard/use-buttons";
import type { Autosaved } from "./autosave.server";
import { Beside } from "./beside";
import { Head } from "./head";
import type { Refused } from "./refused.server";
import type { Shown } from "./show.server";

interface EditorProps {
  readonly shown: Shown;
  readonly refused: Refused | undefined;
  /** Why the form that a button sent did not arrive; everything typed is still in it. */
  readonly unsent: { readonly why: string } | undefined;
}

/** Whether scripts run here is false on the server and true in the browser, for good. */
const NEVER_CHANGES = () => () => {};

/** A section's form, what is said of it, and the bar: one life from a page or a refusal to the next. */
export function Editor({ shown, refused, unsent }: EditorProps) {
  const { id, slug } = shown;
  const tellPlace = useContext(TellPlace);
  const [heard, setHeard] = useState<{ readonly answer: Autosaved; readonly isWhole: boolean }>();
  const autosaved = useAutosave<Autosaved>({
    address: `/requisitions/${id}/save/${slug}`,
    revalidator: useRevalidator(),
    answered: (answer, isWhole) => {
      setHeard({ answer, isWhole });
      tellPlace(answer.standing.place);
    },
  });
  const submit = useSubmit();
  const navigation = useNavigation();
  const { pathname, search } = useLocation();
  const action = pathname + search;
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
  const { standing, problems, overlaps, seen } = answer ?? {
    standing: shown.standing,
    problems: refused?.problems ?? shown.problems,
    overlaps: refused?.overlaps ?? [],
    seen: refused?.seen ?? 0,
  };
  const reopens = answer ? undefined : refused?.reopens;
  // Texts without a field stay until the page is another one: the reader may want them.
  const isDone = answer !== undefined && !answer.held && !shown.unsaved?.filled?.left.length;
  const unsaved = isDone ? shown.unsaved && { ...shown.unsaved, filled: undefined } : shown.unsaved;

  // The server writes this into the title of a page it refuses; here the page stays and only its title can change.
  const failed = refused !== undefined && (problems.length > 0 || overlaps.length > 0 || reopens !== undefined);
  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
  }, [failed]);

  return (
    <>
      <Main>
        <div className="l-cols is-section">
          <Rail id={id} sections={standing.sections} here={slug} />
          <div>
            <Head shown={shown} />
            <Notices of={[shown.notice, shown.took]} />
            <SectionForm
              attach={autosaved.attach}
              register={autosaved.register}
              action={action}
              section={shown.section}
              values={refused?.values ?? shown.values}
              problems={problems}
              findings={standing.findings}
              gaps={standing.gaps}
              options={shown.options}
              suggested={standing.suggested}
              suggestedBy={standing.suggestedBy}
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
              {refused || !shown.tellsUndo ? null : <UndoBanner undoable={standing.undoable} />}
              {overlaps.length > 0 ? <Conflict overlaps={overlaps} seen={seen} asked={refused?.seen} /> : null}
              {reopens === undefined ? null : <Reopen intent={reopens} />}
            </SectionForm>
          </div>
          <Beside id={id} place={shown.place} standing={standing} hydrated={hydrated} />
        </div>
      </Main>
      <SaveBar
        autosaved={autosaved}
        address={pathname}
        given={refused ? "Not saved yet. See the top of the page." : shown.state}
        heard={answer && { ...answer, isWhole: heard.isWhole }}
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
