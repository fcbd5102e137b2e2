import { type Mark, markedPieces } from "./marked-pieces";

export interface MarkedPassage {
  readonly at: string;
  /** Its place: "Purpose", "Metric 2", "line 12". */
  readonly where: string;
  /** The kind of passage: "Duties", "Pay and benefits". */
  readonly kindName: string;
  readonly text: string;
  /** The marks of the selected axis; offsets refer to `text`. */
  readonly marks: readonly Mark[];
  /** False if words in this kind of passage do not count for any axis. */
  readonly counted: boolean;
}

/** The whole text with the phrases of the selected axis marked; passages that do not count are muted and labeled so. */
export function MarkedText({ passages }: { passages: readonly MarkedPassage[] }) {
  return (
    <dl className="c-marked">
      {grouped(passages).map(([first, ...more], i) => (
        <div key={i} className={first.counted ? undefined : "is-uncounted"}>
          <dt>
            {first.where}
            <small>{first.counted ? first.kindName : `${first.kindName}: not counted`}</small>
          </dt>
          {[first, ...more].map(({ text, marks }, n) => (
            <dd key={n}>
              <Marked text={text} marks={marks} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Adjacent passages in one place, such as the items of a list, share its name. */
function grouped(passages: readonly MarkedPassage[]): [MarkedPassage, ...MarkedPassage[]][] {
  const groups: [MarkedPassage, ...MarkedPassage[]][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last?.[0].where === passage.where && last[0].kindName === passage.kindName) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {markedPieces(text, marks).map((piece, i) =>
        piece.counts === undefined ? (
          <span key={i}>{piece.text}</span>
        ) : (
          <span key={i}>
            <mark>{piece.text}</mark>
            <span className="u-hidden"> ({piece.counts})</span>
          </span>
        ),
      )}
    </>
  );
}
