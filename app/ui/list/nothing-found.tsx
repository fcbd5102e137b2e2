import { type Named, type Narrowing, STATUS_NAMES } from "./list-tools";

interface NothingFoundProps {
  readonly asked: Narrowing;
  readonly roleTypes: readonly Named[];
  /** False beyond the last page, if items were removed in the meantime. */
  readonly first: boolean;
}

/** The message for an empty list, with the reason. */
export function NothingFound({ asked, roleTypes, first }: NothingFoundProps) {
  const { words, roleType, status } = asked;
  const filters = [
    words && `the words “${words}”`,
    roleType && `the role type ${roleTypes.find(({ id }) => id === roleType)!.name}`,
    status && `the status ${STATUS_NAMES.find(([value]) => value === status)![1].toLowerCase()}`,
  ].filter(Boolean);
  const shelf = filters.length === 1 && (status === "archived" || status === "deleted") ? status : undefined;
  return (
    <div className="c-card is-padded c-empty">
      <p>
        {!first
          ? "No more requisitions."
          : shelf
            ? `No ${shelf} requisitions.`
            : `No requisition has ${filters.join(" and ")}.`}
      </p>
      {words && first ? <p className="u-muted">Search finds words in any form: “releases” finds “release”.</p> : null}
      <p className="u-top">
        <a className="c-button" href="/requisitions">
          {first ? "Clear filters" : "Back to the first page"}
        </a>
      </p>
    </div>
  );
}
