import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { catalogueOptions } from "../catalogue/options";
import { optionsFor } from "../requisition/options";
import { withGapsMarked } from "../documents/gaps";
import { DocumentBlocks } from "../formats/html/sheet";
import { decisionsPart } from "../documents/description/decisions-part";
import { UNCUT } from "../documents/description/fit";
import { goals, reliesOnYou } from "../documents/description/role-parts";
import { loopTable } from "../documents/loop-parts";
import type { Handle } from "../ui/handle";
import { RoleTypeFacts } from "../ui/role-type-facts";
import { notFound } from "./open-requisition.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `${shown.roleType.name} - Role types` : "Role type"),
};

export function loader({ params, context }: LoaderFunctionArgs) {
  const { catalogue } = context;
  const roleType = catalogue.roleTypes.get(params.role ?? "");
  if (!roleType) throw notFound("There is no such role type in the templates of this server.");
  const requisition = roleType.starter;
  const options = optionsFor(requisition, catalogueOptions(catalogue, roleType.id));
  const stamp = { requisition: roleType.id, version: 0, savedAt: 0 };
  // What is typical is written in the shapes of a requisition, so the parts of documents print it as it stands.
  const source = { requisition, suggested: {}, catalogue, options, stamp };
  const { starter: _, ...facts } = roleType;
  const nameOf = (id: string) => catalogue.roleTypes.get(id)?.name ?? id.replaceAll("-", " ");
  return {
    roleType: facts,
    typical: withGapsMarked([
      ...goals(source, UNCUT).blocks,
      ...decisionsPart(source, UNCUT, undefined).blocks,
      ...reliesOnYou(source, UNCUT).blocks,
      ...loopTable(source),
    ]).map((block) => (block.type === "heading" ? { type: block.type, level: block.level, text: block.text } : block)),
    pairs: catalogue.pairs.filter(({ roles }) => roles.includes(roleType.id)),
    names: Object.fromEntries(
      [...roleType.mistakenFor, ...roleType.moves.map(({ to }) => to), ...roleType.dialects.map(({ means }) => means)]
        .concat(catalogue.pairs.flatMap(({ roles }) => roles))
        .map((id) => [id, nameOf(id)]),
    ),
    competencies: roleType.competencies.flatMap((id) => catalogue.competencies.get(id)?.name ?? []),
  };
}

export default function RoleTypePage() {
  const { roleType, typical, pairs, names, competencies } = useLoaderData<typeof loader>();
  return (
    <>
      <a className="c-back" href="/role-types">
        Back to Role types
      </a>
      <div className="c-title">
        <p className="c-title__over">{roleType.acronyms.join(", ")}</p>
        <h1>{roleType.name}</h1>
        <p className="c-title__lead">{roleType.answersFor}</p>
      </div>
      <RoleTypeFacts roleType={roleType} pairs={pairs} names={names} competencies={competencies} />
      <section className="l-section" aria-labelledby="typical">
        <h2 id="typical" className="l-head">
          What is typical
        </h2>
        <p className="u-muted">These are the answers a new requisition of this type starts from.</p>
        <div className="c-text c-typical">
          <DocumentBlocks blocks={typical} editAddress={() => "#typical"} />
        </div>
      </section>
    </>
  );
}
