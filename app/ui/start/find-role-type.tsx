import type { ReactNode } from "react";
import { LiveSearch } from "../live-search";
import { RoleTiles, type TileFamily } from "./role-tiles";

interface FindRoleTypeProps {
  /** The address of the page it is on. */
  readonly action: string;
  readonly asked: string;
  /** The number of matching role types, and of all. */
  readonly found: number;
  readonly of: number;
  readonly families: readonly TileFamily[];
  hrefOf(id: string): string;
  /** Shown if none matches. */
  readonly children: ReactNode;
}

/** Role types as tiles, with a search over their names and alternative titles. */
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
