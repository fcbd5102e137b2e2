import type { ReactNode } from "react";
import { LiveSearch } from "../live-search";
import { RoleTiles, type TileFamily } from "./role-tiles";

interface FindRoleTypeProps {
  /** The page that it is on. */
  readonly action: string;
  readonly asked: string;
  /** How many role types were found, and how many there are. */
  readonly found: number;
  readonly of: number;
  readonly families: readonly TileFamily[];
  hrefOf(id: string): string;
  /** What to do where none is found. */
  readonly children: ReactNode;
}

/** Role types as tiles, with a search over their names and the titles they also go by. */
export function FindRoleType({ action, asked, found, of, families, hrefOf, children }: FindRoleTypeProps) {
  return (
    <>
      <LiveSearch
        of="found"
        action={action}
        aria-label="Role types"
        label={`Find one of ${of} role types, or type the title you use`}
        words={asked}
      />
      <div id="found" data-said={`${found} of ${of} role types`}>
        {found === 0 ? (
          <p className="c-card is-padded c-empty">
            No role type is called “{asked}”. {children}
          </p>
        ) : null}
        <RoleTiles families={families} hrefOf={hrefOf} />
      </div>
    </>
  );
}
