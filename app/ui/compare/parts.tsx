import { NOT_WRITTEN } from "../../comparison/rows/cell-words";
import type { CellPart, ComparisonCell } from "../../comparison/comparison";
import { JOINT, shownParts } from "../../comparison/shown/shown-parts";
import type { Change } from "../../comparison/marking/words";

/**
 * A text with its changes. The stylesheet adds the hidden words "added" and "removed" around each change, which keeps
 * the page small.
 */
export function Marked({ text, change }: { text: string; change: readonly Change[] | undefined }) {
  if (!change) return text;
  return change.map(({ kind, text: run }, i) => {
    if (kind === "kept") return run;
    const Mark = kind === "added" ? "ins" : "del";
    return <Mark key={i}>{run}</Mark>;
  });
}

interface PartsProps {
  readonly cell: ComparisonCell;
  readonly only: boolean;
  readonly marks: boolean;
  /** True for a row that all requisitions have, such as a decision. */
  readonly isFixed: boolean;
}

/** The text of a list row, part by part: the main part first, then the rest in small type. */
export function Parts({ cell, only, marks, isFixed }: PartsProps) {
  return shownParts(cell, only, isFixed).map((line, i) =>
    line.map((part, j) => (
      <Part key={part.name} part={part} marks={marks} before={j > 0 ? JOINT : i > 0 ? "\n" : ""} />
    )),
  );
}

interface PartProps {
  readonly part: CellPart;
  readonly marks: boolean;
  /** The separator before this part. */
  readonly before: string;
}

function Part({ part: { lead, text, strong, change }, marks, before }: PartProps) {
  const words =
    text === "" ? (
      <span className="u-muted">{NOT_WRITTEN}</span>
    ) : (
      <Marked text={text} change={marks ? change : undefined} />
    );
  if (strong) return <b>{words}</b>;
  if (before === "" && lead === "") return words;
  return (
    <>
      {before}
      <small>
        {lead}
        {words}
      </small>
    </>
  );
}
