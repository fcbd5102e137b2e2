import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../ui/handle";

export const handle: Handle = { title: () => "Role types" };

export function loader({ context }: LoaderFunctionArgs) {
  const { roleTypes } = context.catalogue;
  return [...roleTypes.values()].map(({ id, name, acronyms, answersFor, mistakenFor }) => ({
    id,
    name,
    acronyms,
    answersFor,
    mistakenFor: mistakenFor.flatMap((other) => roleTypes.get(other)?.name ?? []),
  }));
}

export default function RoleTypes() {
  const roleTypes = useLoaderData<typeof loader>();
  return (
    <>
      <div className="c-title">
        <h1>Role types</h1>
        <p className="c-title__lead">What the titles stand for here, and which of them are taken for each other.</p>
      </div>
      {roleTypes.map(({ id, name, acronyms, answersFor, mistakenFor }) => (
        <section key={id} className="l-section l-side" aria-labelledby={id}>
          <div>
            <h2 id={id}>
              <a href={`/role-types/${id}`}>{name}</a>
            </h2>
            <p className="u-small u-muted">{acronyms.join(", ")}</p>
          </div>
          <div className="l-stack u-gap-s u-measure">
            <p>{answersFor}</p>
            {mistakenFor.length > 0 ? <p className="u-small u-muted">Taken for: {mistakenFor.join(", ")}</p> : null}
          </div>
        </section>
      ))}
    </>
  );
}
