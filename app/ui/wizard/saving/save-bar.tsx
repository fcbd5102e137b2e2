import { Children, isValidElement, type ReactNode } from "react";
import { Glyph } from "../../glyph";
import type { NotSaved } from "./autosave";
import type { Autosaved } from "./use-autosave";

interface SaveBarProps {
  readonly autosaved: Autosaved;
  /** Of the page itself. */
  readonly address: string;
  /** What is said before that. */
  readonly lead?: ReactNode;
  /** What the page knew as it came: "Saved at 2:02 PM.", or why what it is filled in with is not. */
  readonly given: string | NotSaved;
  /** What is known since. */
  readonly heard: BarState | undefined;
  /** Without scripts, what is typed waits for a button. */
  readonly hydrated: boolean;
  /** At most two buttons; while the reader is asked something, the answer is the only one. */
  readonly children: ReactNode;
}

export interface BarState {
  /** "at 2:02 PM" */
  readonly savedAt: string;
  readonly notSaved: NotSaved | undefined;
  /** What others have changed, in a sentence. */
  readonly othersChanged: string | undefined;
  /** True if all of that is in the form now. */
  readonly isWhole: boolean;
}

/** The bar at the foot of a form: what is true of it at the left, what to do at the right. Comes right after the page's main part. */
export function SaveBar({ autosaved: { word, agree }, address, lead, given, heard, hydrated, children }: SaveBarProps) {
  const held =
    word.is === "held" ? heard?.notSaved : word.is === "given" && typeof given !== "string" ? given : undefined;
  const asks = hydrated ? held?.asks : undefined;
  const isWrong = "why" in word || held !== undefined;
  const pending = word.is === "typed" || word.is === "saving";
  return (
    <section className="c-act" aria-label="Save">
      <div>
        {/* Busy while it is typed in: only what becomes of that is read out. */}
        <p role="status" aria-busy={pending} className={isWrong ? "is-wrong" : undefined}>
          <Glyph name={isWrong ? "warning" : "save"} />
          <span>
            {lead}
            <Words {...{ word, given, heard, held, address }} />
            {hydrated ? null : ` Press “${firstLabel(children)}” to keep your changes.`}
          </span>
        </p>
        {asks ? (
          <button className="c-button is-primary" type="button" onClick={() => agree(asks.field, asks.yes)}>
            Turn into a draft
          </button>
        ) : (
          children
        )}
      </div>
    </section>
  );
}

/** What the first of the buttons is called: each saves. */
function firstLabel(children: ReactNode): string {
  const button = Children.toArray(children).find((child) => isValidElement<{ readonly children: string }>(child));
  return button?.props.children ?? "Save";
}

const asText = (given: string | NotSaved): string => (typeof given === "string" ? given : given.why);

interface WordsProps extends Pick<SaveBarProps, "given" | "heard" | "address"> {
  readonly word: Autosaved["word"];
  readonly held: NotSaved | undefined;
}

function Words({ word, given, heard, held, address }: WordsProps) {
  switch (word.is) {
    case "typed":
      return "Not saved yet";
    case "saving":
      return "Saving…";
    case "failing":
    case "refused":
      return word.why;
    case "given":
    case "saved":
    case "held":
      return (
        <>
          {held?.why ?? (word.is === "given" ? asText(given) : `Saved ${heard?.savedAt}.`)}
          {held?.link ? (
            <>
              {" "}
              <a href={held.link.href}>{held.link.text}</a>
            </>
          ) : null}
          {heard?.othersChanged ? ` ${heard.othersChanged}` : null}
          {heard?.isWhole === false ? (
            <>
              {" "}
              <a href={address}>Reload to see it all</a>
            </>
          ) : null}
        </>
      );
  }
}
