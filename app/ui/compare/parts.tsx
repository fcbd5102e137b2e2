import { NOT_WRITTEN } from "../../comparison/cell-words";
import type { CellPart, ComparisonCell } from "../../comparison/comparison";
import { shownParts } from "../../comparison/shown-parts";
import type { Change } from "../../comparison/words";

/** A text with its changes. The stylesheet has the hidden words "added" and "removed" around each: said once there, not a hundred times here. */
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
  /** True if they are said in one line, as the right to decide and who else has a part in it are. */
  readonly isLine: boolean;
}

/** What a row of a list says, part by part: first what one looks for, then the rest in small. */
export function Parts({ cell, only, marks, isLine }: PartsProps) {
  return shownParts(cell, only).map((part, i) => (
    <Part key={part.name} part={part} marks={marks} joint={i === 0 ? undefined : isLine ? " · " : "\n"} />
  ));
}

interface PartProps {
  readonly part: CellPart;
  readonly marks: boolean;
  /** What stands before it; undefined for the first. */
  readonly joint: string | undefined;
}

function Part({ part: { lead, text, strong, change }, marks, joint }: PartProps) {
  const words =
    text === "" ? (
      <span className="u-muted">{NOT_WRITTEN}</span>
    ) : (
      <Marked text={text} change={marks ? change : undefined} />
    );
  if (strong) return <b>{words}</b>;
  if (joint === undefined && lead === "") return words;
  return (
    <>
      {joint}
      <small>
        {lead}
        {words}
      </small>
    </>
  );
}
