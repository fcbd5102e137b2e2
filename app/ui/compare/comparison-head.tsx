import { letter } from "../../comparison/shown/letters";
import { Glyph } from "../glyph";
import { PrintButton } from "../print-button";
import { Shape } from "./analysis/shape";
import type { ShownItem } from "./shown-item";
import { addressOf, type View } from "./view";

interface ComparisonHeadProps {
  readonly title: string;
  readonly view: View;
  readonly items: readonly ShownItem[];
  /** The address of a Word file with tracked changes, if there is one. */
  readonly changes: string | undefined;
  /** True if a blind test is possible: not for versions of one requisition. */
  readonly isBlindTest: boolean;
}

/** The compared requisitions, the baseline, and links to downloads and other pages. */
export function ComparisonHead({ title, view, items, changes, isBlindTest }: ComparisonHeadProps) {
  return (
    <div className="c-head">
      <h1>{title}</h1>
      <div className="l-row">
        <details className="c-menu">
          <summary className="c-button">
            <Glyph name="swap" />
            Compare against {letter(0)}
            <Glyph name="drop" />
          </summary>
          <ul role="list">
            {items.map(({ item, name }, place) => (
              <li key={item}>
                <a href={addressOf({ ...view, base: item })} aria-current={place === 0 ? "true" : undefined}>
                  <Shape place={place} />
                  {letter(place)}: {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
        <a className="c-button" href={addressOf(view, "/compare.docx")}>
          <Glyph name="download" />
          Word
        </a>
        <details className="c-menu">
          <summary className="c-icon" title="More">
            <Glyph name="more" />
            <span className="u-hidden">More</span>
          </summary>
          <ul role="list">
            <li>
              <a href={addressOf({ ...view, marks: !view.marks })}>
                {view.marks ? "Hide change marks" : "Show change marks"}
              </a>
            </li>
            <li>
              <a href={`${addressOf(view)}&search=yes`}>Change selection</a>
            </li>
            {isBlindTest ? (
              <li>
                <a href={addressOf(view, "/compare/blind")}>Take the blind test</a>
              </li>
            ) : null}
            {changes ? (
              <li>
                <a href={changes}>Job description with tracked changes</a>
              </li>
            ) : null}
            <li>
              <PrintButton />
            </li>
          </ul>
        </details>
      </div>
    </div>
  );
}
