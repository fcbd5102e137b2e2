import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPair } from "../catalogue/catalogue";
import type { Handle } from "../ui/handle";

export const handle: Handle = { title: () => "Role types" };

export function loader({ context }: LoaderFunctionArgs) {
  const { catalogue } = context;
  return [...catalogue.roleTypes.values()].map(({ id, name, acronyms, answersFor, isNot, mistakenFor }) => ({
    id,
    name,
    acronyms,
    answersFor,
    isNot: isNot[0],
    confusions: mistakenFor.flatMap((other) => {
      const known = catalogue.roleTypes.get(other);
      const pair = findPair(catalogue, id, other);
      return known ? [{ id: other, name: known.name, separates: pair?.separates }] : [];
    }),
  }));
}

export default function RoleTypes() {
  const roleTypes = useLoaderData<typeof loader>();
  return (
    <>
      <div className="c-title">
        <h1>Role types</h1>
        <p className="c-title__lead">
          What the titles stand for here, which of them are mistaken for each other, and the sentence that tells them
          apart. Not sure which you need? <a href="/requisitions/new/which-role">Answer a few questions</a>.
        </p>
      </div>
      {roleTypes.map(({ id, name, acronyms, answersFor, isNot, confusions }) => (
        <section key={id} className="l-section l-side" aria-labelledby={id}>
          <div className="l-stack u-gap-s">
            <h2 id={id}>
              <a href={`/role-types/${id}`}>{name}</a>
            </h2>
            <p className="u-small u-muted">{acronyms.join(", ")}</p>
            <p className="u-small">
              <a href={`/requisitions/new?role=${id}`}>
                Start one<span className="u-hidden">: {name}</span>
              </a>
            </p>
            <p className="u-small">
              <a href={`/requisitions?role=${id}`}>
                Yours<span className="u-hidden"> of this type: {name}</span>
              </a>
            </p>
          </div>
          <div className="l-stack u-gap-s">
            <p className="u-measure">{answersFor}</p>
            {isNot ? <p className="u-measure u-muted">Not: {isNot}</p> : null}
            {confusions.length > 0 ? (
              <dl className="c-answers" aria-label={`What a ${name} is mistaken for`}>
                {confusions.map((other) => (
                  <div key={other.id}>
                    <dt>
                      Mistaken for <a href={`#${other.id}`}>{other.name}</a>
                    </dt>
                    <dd>{other.separates}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </div>
        </section>
      ))}
    </>
  );
}
