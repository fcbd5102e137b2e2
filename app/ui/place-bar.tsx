import { Glyph, type GlyphName } from "./glyph";

/** The pages of a requisition in its bar. */
export type PlaceName = "overview" | "write" | "review" | "document";

/** The status of a requisition. */
export type Status = "draft" | "approved" | "archived" | "deleted";

/** The data for the bar of a requisition. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** The number of open findings. */
  readonly findings: number;
  /** The address where writing continues. */
  readonly writeAt: string;
}

const STATUS: Record<Status, { glyph: GlyphName; word: string; level?: string }> = {
  draft: { glyph: "progress", word: "Draft" },
  approved: { glyph: "ready", word: "Approved", level: "is-ready" },
  archived: { glyph: "none", word: "Archived" },
  deleted: { glyph: "remove", word: "Deleted" },
};

/** The status of a requisition as an icon and a word. */
export function StatusChip({ status }: { status: Status }) {
  const { glyph, word, level } = STATUS[status];
  return (
    <span className={["c-chip", level].filter(Boolean).join(" ")}>
      <Glyph name={glyph} />
      {word}
    </span>
  );
}

/** The bar of a requisition, below the masthead: its name and its four pages. */
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
