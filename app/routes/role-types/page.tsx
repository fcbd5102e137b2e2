import { FindRoleType } from "../../ui/start/find-role-type";

import type { SerializeFrom } from "@remix-run/node";
import type { showRoleTypes } from "./show.server";

export interface RoleTypesPageProps {
  readonly shown: SerializeFrom<typeof showRoleTypes>;
}

export function RoleTypesPage({ shown }: RoleTypesPageProps) {
  const { asked, of, found, families } = shown;
  return (
    <>
      <div className="c-title">
        <h1>Role types</h1>
        <p>
          What each title means here, and how to tell it from the ones next to it. Not sure which one you need?{" "}
          <a href="/requisitions/new/which-role">Answer seven questions</a>.
        </p>
      </div>
      <FindRoleType
        action="/role-types"
        asked={asked}
        found={found}
        of={of}
        families={families}
        hrefOf={(id) => `/role-types/${id}`}
      >
        <a href="/requisitions/new/which-role">Answer seven questions</a> to find the closest one.
      </FindRoleType>
    </>
  );
}
