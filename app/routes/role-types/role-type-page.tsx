import { DocumentBlocks } from "../../formats/html/sheet";
import { Fold, Folds } from "../../ui/folds";
import { MistakenFor, RoleTypeFacts, RoleTypeMore } from "../../ui/role-type-facts";

import type { SerializeFrom } from "@remix-run/node";
import type { showRoleType } from "./show.server";

export interface RoleTypePageProps {
  readonly shown: SerializeFrom<typeof showRoleType>;
}

export function RoleTypePage({ shown }: RoleTypePageProps) {
  const { roleType, typical, pairs, names, competencies } = shown;
  const { id, name, acronyms } = roleType;
  return (
    <>
      <div className="c-title">
        <h1>{name}</h1>
        <p>
          {acronyms.length > 0 ? <b>{acronyms.join(", ")} </b> : null}
          {roleType.answersFor}
        </p>
      </div>
      <RoleTypeFacts roleType={roleType} competencies={competencies} />
      <div className="l-two">
        <MistakenFor roleType={roleType} pairs={pairs} names={names} />
        <RoleTypeMore roleType={roleType} names={names} />
      </div>
      <section className="l-section" aria-labelledby="typical">
        <h2 id="typical">What it suggests</h2>
        <p className="l-head u-muted">A requisition of this type starts with these answers. Keep or change each one.</p>
        <Folds>
          {typical.map(({ title, blocks }) => (
            <Fold key={title} title={title}>
              <div className="c-text">
                <DocumentBlocks blocks={blocks} />
              </div>
            </Fold>
          ))}
        </Folds>
      </section>
      <div className="c-act">
        <div>
          <p>Everything it suggests is marked until you keep it.</p>
          <a className="c-button" href={`/requisitions?role=${id}`}>
            Your requisitions<span className="u-hidden"> of this type</span>
          </a>
          <a className="c-button is-primary" href={`/requisitions/new/brief?role=${id}`}>
            Start with this role
          </a>
        </div>
      </div>
    </>
  );
}
