import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { catalogueOptions } from "../../catalogue/options";
import { optionsFor } from "../../requisition/fields/options";
import { withGapsMarked } from "../../documents/blocks/gaps";
import { DocumentBlocks } from "../../formats/html/sheet";
import type { Block } from "../../documents/blocks/document";
import { decisionsPart } from "../../documents/job-description/decisions-part";
import { UNCUT } from "../../documents/job-description/fit";
import { goalsPart, reliesOnPart } from "../../documents/job-description/role-parts";
import { loopTable } from "../../documents/loop/loop-parts";
import type { Handle } from "../../ui/handle";
import { Fold, Folds } from "../../ui/folds";
import { MistakenFor, RoleTypeFacts, RoleTypeMore } from "../../ui/role-type-facts";
import { notFound } from "../shared/reading/open-requisition.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `${shown.roleType.name} - Role types` : "Role type"),
};

export function loader({ params, context }: LoaderFunctionArgs) {
  const { catalogue } = context;
  const roleType = catalogue.roleTypes.get(params.role ?? "");
  if (!roleType) throw notFound("There is no role type of this name.");
  const requisition = roleType.starter;
  const options = optionsFor(requisition, catalogueOptions(catalogue, roleType.id));
  const stamp = { requisition: roleType.id, version: 0, savedAt: 0 };
  // What is typical is written in the shapes of a requisition, so the parts of documents print it as it stands.
  const source = { requisition, suggested: {}, catalogue, options, stamp };
  const { starter: _, ...facts } = roleType;
  const nameOf = (id: string) => catalogue.roleTypes.get(id)?.name ?? id.replaceAll("-", " ");
  return {
    roleType: facts,
    typical: underHeadings(
      withGapsMarked([
        ...goalsPart(source, UNCUT).blocks,
        ...decisionsPart(source, UNCUT, undefined).blocks,
        ...reliesOnPart(source, UNCUT).blocks,
        ...loopTable(source),
      ]),
    ),
    pairs: catalogue.pairs.filter(({ roles }) => roles.includes(roleType.id)),
    names: Object.fromEntries(
      [...roleType.mistakenFor, ...roleType.moves.map(({ to }) => to), ...roleType.dialects.map(({ means }) => means)]
        .concat(catalogue.pairs.flatMap(({ roles }) => roles))
        .map((id) => [id, nameOf(id)]),
    ),
    competencies: roleType.competencies.flatMap((id) => catalogue.competencies.get(id)?.name ?? []),
  };
}

/** The parts of a document, each with the heading it is under. */
function underHeadings(blocks: readonly Block[]) {
  const parts: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 1) parts.push({ title: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

export default function RoleTypePage() {
  const { roleType, typical, pairs, names, competencies } = useLoaderData<typeof loader>();
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
