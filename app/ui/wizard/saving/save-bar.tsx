import { Children, isValidElement, type ReactNode } from "react";
import { Glyph } from "../../glyph";
import type { NotSaved } from "./autosave";
import type { Autosaved } from "./use-autosave";

interface SaveBarProps {
  readonly autosaved: Autosaved;
  /** The address of the page. */
  readonly address: string;
  /** Text before the status. */
  readonly lead?: ReactNode;
  /** The status when the page was loaded: "Saved at 2:02 PM.", or why its filled-in values are not saved. */
  readonly given: string | NotSaved;
  /** The latest status since then. */
  readonly heard: BarState | undefined;
  /** True if scripts run; otherwise only a button saves. */
  readonly hydrated: boolean;
  /** At most two buttons; hidden while a question is shown, whose answer is then the only button. */
  readonly children: ReactNode;
}

export interface BarState {
  /** "at 2:02 PM" */
  readonly savedAt: string;
  readonly notSaved: NotSaved | undefined;
  /** A sentence about changes by others. */
  readonly othersChanged: string | undefined;
  /** True if the form has all of those changes. */
  readonly isWhole: boolean;
}

/** The bar below a form: its status on the left, its buttons on the right. Must follow the page's main part. */
export function SaveBar({ autosaved: { word, agree }, address, lead, given, heard, hydrated, children }: SaveBarProps) {
  const notSaved =
    word.is === "held" ? heard?.notSaved : word.is === "given" && typeof given !== "string" ? given : undefined;
  const asks = hydrated ? notSaved?.asks : undefined;
  const isWrong = "why" in word || notSaved !== undefined;
  const pending = word.is === "typed" || word.is === "saving";
  return (
    <section className="c-act" aria-label="Save">
      <div>
        {/* Busy while the user types, so that only the result is read aloud. */}
        <p role="status" aria-busy={pending} className={isWrong ? "is-wrong" : undefined}>
          <Glyph name={isWrong ? "warning" : "save"} />
          <span>
            {lead}
            <Words {...{ word, given, heard, held: notSaved, address }} />
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

/** The label of the first button; each of them saves. */
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
