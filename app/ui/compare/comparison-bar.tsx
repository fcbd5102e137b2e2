import { letter } from "../../comparison/shown/letters";
import { addressOf, type View } from "./view";

interface ComparisonBarProps {
  readonly view: View;
  readonly different: number;
  readonly all: number;
  /** The ids of the sections that have rows on the page. */
  readonly sections: readonly string[];
}

/** Switches between the two pages and between the rows, and links to sections. */
export function ComparisonBar({ view, different, all, sections }: ComparisonBarProps) {
  const isAnswers = view.tab === "answers";
  return (
    <div className="c-compare-bar l-row">
      <nav className="c-switch" aria-label="Views">
        <a href={addressOf({ ...view, tab: "answers" })} aria-current={isAnswers ? "page" : undefined}>
          Answers
        </a>
        <a href={addressOf({ ...view, tab: "analysis" })} aria-current={isAnswers ? undefined : "page"}>
          Analysis
        </a>
      </nav>
      {isAnswers ? (
        <>
          <nav className="c-switch" aria-label="Rows">
            <a href={addressOf({ ...view, only: true })} aria-current={view.only ? "true" : undefined}>
              Differences <small>{different}</small>
            </a>
            <a href={addressOf({ ...view, only: false })} aria-current={view.only ? undefined : "true"}>
              All <small>{all}</small>
            </a>
          </nav>
          <nav className="c-compare-jump" aria-label="Sections">
            {sections.map((section) => (
              <a key={section} href={`#${section}`}>
                {section.charAt(0).toUpperCase() + section.slice(1)}
              </a>
            ))}
          </nav>
          {view.marks ? (
            <p className="c-compare-key l-push">
              <ins>only here</ins> <del>only in {letter(0)}</del>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
