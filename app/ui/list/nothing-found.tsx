import { type Named, type Narrowing, STATUS_NAMES } from "./list-tools";

interface NothingFoundProps {
  readonly asked: Narrowing;
  readonly roleTypes: readonly Named[];
  /** False beyond the last page, where items have gone meanwhile. */
  readonly first: boolean;
}

/** A list without anything in it, and why. */
export function NothingFound({ asked, roleTypes, first }: NothingFoundProps) {
  const { words, roleType, status } = asked;
  const filters = [
    words && `the words “${words}”`,
    roleType && `the role type ${roleTypes.find(({ id }) => id === roleType)!.name}`,
    status && `the status ${STATUS_NAMES.find(([value]) => value === status)![1].toLowerCase()}`,
  ].filter(Boolean);
  return (
    <div className="c-empty l-stack u-measure">
      <p>
        {!first
          ? "There is nothing more here."
          : status === "archived" && filters.length === 1
            ? "Nothing is archived. What you archive stands here, out of the way and as it was."
            : status === "deleted" && filters.length === 1
              ? "Nothing is deleted. What you delete stands here until it is brought back."
              : `No requisition has ${filters.join(" and ")}.`}
      </p>
      {words && first ? (
        <p className="u-muted">Words are found whole, in any form: “releases” finds “release”.</p>
      ) : null}
      <p>
        <a className="c-button" href="/requisitions">
          {first ? "Clear filters" : "Newest requisitions"}
        </a>
      </p>
    </div>
  );
}
