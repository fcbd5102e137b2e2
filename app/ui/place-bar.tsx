import { Glyph, type GlyphName } from "./glyph";

/** The pages of one requisition that its bar leads to. */
export type PlaceName = "overview" | "write" | "review" | "document";

/** How far a requisition is, or that it is out of the list. */
export type Status = "draft" | "approved" | "archived" | "deleted";

/** What the bar of a requisition says. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** Open findings. */
  readonly findings: number;
  /** Where to continue writing. */
  readonly writeAt: string;
}

const STATUS: Record<Status, { glyph: GlyphName; word: string; level?: string }> = {
  draft: { glyph: "progress", word: "Draft" },
  approved: { glyph: "ready", word: "Approved", level: "is-ready" },
  archived: { glyph: "none", word: "Archived" },
  deleted: { glyph: "remove", word: "Deleted" },
};

/** How far a requisition is, as a shape and a word. */
export function StatusChip({ status }: { status: Status }) {
  const { glyph, word, level } = STATUS[status];
  return (
    <span className={["c-chip", level].filter(Boolean).join(" ")}>
      <Glyph name={glyph} />
      {word}
    </span>
  );
}

/** The bar of one requisition, under the masthead: which it is, and its four pages. */
export function PlaceBar({ place, here }: { place: Place; here: PlaceName | undefined }) {
  const address = `/requisitions/${place.id}`;
  const pages = [
    ["overview", "Overview", address],
    ["write", "Write", place.writeAt],
    ["review", "Review", `${address}/review`],
    ["document", "Document", `${address}/documents/job-description`],
  ] as const;
  return (
    <nav className="c-place" aria-label="Requisition">
      <div className="c-place__bar">
        <p>
          <span>{place.name}</span>
          <StatusChip status={place.status} />
        </p>
        <ul role="list">
          {pages.map(([name, title, href]) => (
            <li key={name}>
              <a href={href} aria-current={name === here ? "page" : undefined}>
                {title}
                {name === "review" && place.findings > 0 ? (
                  <span className="c-chip is-warning">
                    {place.findings}
                    <span className="u-hidden"> findings</span>
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
