import type { AppLoadContext } from "@remix-run/node";
import { DOCUMENTS, findDocument } from "../documents/index";
import { MOST_PACKED, packed } from "../documents/pack";
import type { Written } from "../formats/index";
import { spellOut } from "../documents/title";
import { writeDocument } from "../documents/write-document";
import { reviewedSource } from "./findings.server";
import { openRequisition } from "./open-requisition.server";

const MOST_LISTED = 50;

/** The documents that can be packed; an edition is chosen as "job-description:posting". */
const CHOICES = DOCUMENTS.flatMap(({ slug, name, editions = [] }) => [
  { value: slug, name },
  ...editions.map((edition) => ({ value: `${slug}:${edition.id}`, name: edition.name })),
]);

/** What can be packed, with what an address has chosen. */
export async function showPack({ store, actor, catalogue }: AppLoadContext, search: URLSearchParams) {
  const { items } = await store.list(actor, { limit: MOST_LISTED });
  const [requisitions, documents] = [search.getAll("r"), search.getAll("d")];
  return {
    problem: search.has("problem") ? "Choose at least one requisition and one document" : undefined,
    requisitions: items.map(({ id, requisition: { role } }) => ({
      id,
      name: spellOut(role.title, catalogue.roleTypes.get(role.roleType)),
      chosen: requisitions.includes(id),
    })),
    documents: CHOICES.map((choice) => ({
      ...choice,
      chosen: documents.length === 0 ? choice.value !== "job-description:posting" : documents.includes(choice.value),
    })),
  };
}

/** The pack that an address asks for; undefined if it chooses nothing that is there, or more than a pack holds. */
export async function writePack(context: AppLoadContext, search: URLSearchParams): Promise<Written | undefined> {
  const ids = [...new Set(search.getAll("r"))];
  const kinds = CHOICES.filter(({ value }) => search.getAll("d").includes(value)).flatMap(
    ({ value }) => findDocument(...(value.split(":") as [string, string?])) ?? [],
  );
  if (ids.length === 0 || kinds.length === 0 || ids.length * kinds.length > MOST_PACKED) return undefined;
  const sources = await Promise.all(ids.map(async (id) => reviewedSource(context, await openRequisition(context, id))));
  const documents = sources.flatMap((source) => kinds.map((kind) => writeDocument(kind, source)));
  return { document: packed(documents), source: sources[0]! };
}
