import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { byFamily, findRoleTypes } from "../../catalogue/find-role-types";
import type { Handle } from "../../ui/handle";
import { FindRoleType } from "../../ui/start/find-role-type";

export const handle: Handle = { title: () => "Role types" };

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200).trim();
  const all = context.catalogue.roleTypes;
  const found = findRoleTypes(all.values(), asked);
  return {
    asked,
    of: all.size,
    found: found.length,
    families: byFamily(found).map(({ name, roleTypes }) => ({
      name,
      roleTypes: roleTypes.map(({ id, name, inShort }) => ({ id, name, inShort })),
    })),
  };
}

export default function RoleTypes() {
  const { asked, of, found, families } = useLoaderData<typeof loader>();
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
