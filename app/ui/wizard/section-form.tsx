import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import type { FormValues } from "../../requisition/form";
import type { Options } from "../../requisition/options";
import type { FieldProblem } from "../../requisition/problems";
import type { SectionSlug, Suggested } from "../../requisition/requisition";
import type { Section } from "../../requisition/section";
import { ErrorSummary } from "../error-summary";
import { UndoBanner, type Undoable } from "../undo-banner";
import { type AnswerSource, type FieldFinding, SectionFormContext } from "./form-context";
import { fromFieldErrors, resolverOf, toFieldErrors } from "./problems";
import { useRecoveryCopy } from "./recovery-copy";
import { SaveState } from "./save-state";
import { SectionFields } from "./section-fields";
import { SuggestionBar } from "./suggestion";
import { type Unsaved, UnsavedEdits } from "./unsaved-edits";

export interface SectionFormProps {
  readonly section: Section<SectionSlug>;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly FieldFinding[];
  /** Called with the form after every change of a field. */
  onTyped(form: HTMLFormElement): void;
  readonly options: Options;
  readonly suggested: Suggested;
  readonly suggestedBy: string;
  readonly sources: { readonly [path: string]: AnswerSource };
  readonly revision: number;
  readonly saveId: string;
  readonly unsaved: Unsaved | undefined;
  readonly undoable: Undoable | undefined;
  /** Where recovery copies go. */
  readonly keepAt: string;
  /** The page that fills gaps. */
  readonly gapsAt: string;
  readonly addedRow: string | undefined;
  /** "review": where to go after saving, instead of the next section. */
  readonly returnTo: string | undefined;
  /** "All changes saved 14:02", or that nothing is saved yet. */
  readonly state: string;
  /** Why the form did not reach the server; everything typed is still in it. */
  readonly unsent: string | undefined;
  /** The sections, the page's title, and what is beside the form. */
  readonly rail: ReactNode;
  readonly head: ReactNode;
  readonly pane: ReactNode;
  /** Stands above the fields: what to settle before saving again. */
  readonly children?: ReactNode;
}

/** Whether scripts run here is false on the server and true in the browser, for good. */
const NEVER_CHANGES = () => () => {};

/** The buttons that check the form in the browser before it is sent; all others go to the server as they are. */
const CHECKED = new Set(["save-and-continue", "save-and-exit", "check"]);

/** The form of one section: the same schema checks it here and on the server; without scripts it is a plain form. */
export function SectionForm(props: SectionFormProps) {
  const { section, values, options, suggested, suggestedBy, sources, addedRow, gapsAt } = props;
  // A new object each time would make the form library start over.
  const errors = useMemo(() => toFieldErrors(props.problems), [props.problems]);
  const form = useForm<FieldValues>({
    resolver: resolverOf(section),
    defaultValues: values,
    errors,
    // A form that the server has refused was submitted already: what is mended is no problem from then on.
    mode: props.problems.length > 0 ? "onChange" : "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
  });
  const submit = useSubmit();
  const navigation = useNavigation();
  const element = useRef<HTMLFormElement>(null);
  const { kept, keeper } = useRecoveryCopy(props.keepAt, element);
  const hydrated = useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );

  const problems = fromFieldErrors(section, form.formState.errors);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.message;

  const findingsAt = (name: string) => props.findings.filter(({ field }) => field === name);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // One at a time: a second press would be based on a revision that the first is about to replace.
    if (navigation.state !== "idle") {
      event.preventDefault();
      return;
    }
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const button = submitter instanceof HTMLButtonElement ? submitter : null;
    if (button && !CHECKED.has(button.value)) {
      keeper.sent();
      return;
    }
    // Checking is asynchronous; by then the event no longer knows its form.
    const target = event.currentTarget;
    void form.handleSubmit(() => {
      keeper.sent();
      submit(button ?? target, { method: "post" });
    })(event);
  }

  // What did not arrive is typed and not saved, as before it was sent.
  useEffect(() => {
    if (props.unsent) keeper.typed();
  }, [props.unsent, keeper]);

  // The server writes this into the title of a page it refuses; here the page stays and only its title can change.
  const failed = problems.length > 0 || Boolean(props.children);
  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
  }, [failed]);

  return (
    <SectionFormContext.Provider
      value={{
        register: (name) => form.register(name),
        problemOf,
        findingsAt,
        options,
        suggested,
        suggestedBy,
        sources,
        addedRow,
        gapsAt,
      }}
    >
      <div className="l-cols is-section">
        {props.rail}
        <div>
          {props.head}
          <Form
            className="l-stack"
            method="post"
            noValidate={hydrated}
            onSubmit={onSubmit}
            onInput={(event: FormEvent<HTMLFormElement>) => {
              keeper.typed();
              props.onTyped(event.currentTarget);
            }}
            onBlur={keeper.left}
            ref={element}
            id="form"
            data-ready={hydrated}
          >
            {/* Enter in a field presses the first button of a form; without this one it would remove a row. */}
            <button className="u-hidden" name="intent" value="save-and-continue" tabIndex={-1} aria-hidden="true">
              Save and continue
            </button>
            <input type="hidden" name="revision" value={props.revision} />
            <input type="hidden" name="saveId" value={props.saveId} />
            {props.unsaved?.filled ? <input type="hidden" name="copyOf" value={props.unsaved.filled.form} /> : null}
            {props.returnTo ? <input type="hidden" name="return" value={props.returnTo} /> : null}
            <ErrorSummary problems={problems} attempt={form.formState.submitCount} />
            {props.unsaved ? <UnsavedEdits {...props.unsaved} /> : null}
            <UndoBanner undoable={props.undoable} />
            {props.children}
            <SuggestionBar count={Object.keys(suggested).length} by={suggestedBy} />
            <SectionFields section={section} values={values} />
            {/* A button pressed before the page has loaded would send half a form; without this field it is refused. */}
            <input type="hidden" name="whole" value="yes" />
          </Form>
        </div>
        {props.pane}
      </div>
      <div className="c-act">
        <div>
          <SaveState given={props.state} kept={kept} unsent={props.unsent} />
          <button className="c-button" form="form" name="intent" value="save-and-exit">
            Save and exit
          </button>
          <button className="c-button is-primary" form="form" name="intent" value="save-and-continue">
            Save and continue
          </button>
        </div>
      </div>
    </SectionFormContext.Provider>
  );
}
