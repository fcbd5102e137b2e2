import type { AppLoadContext } from "@remix-run/node";
import { DOCUMENTS, findDocument } from "../../documents/index";
import { MOST_PACKED, packed } from "../../documents/pack";
import type { Written } from "../../formats/format";
import { phraseWords } from "../../documents/sentences/phrase";
import { spellOut } from "../../documents/titles/title";
import { writeDocument } from "../../documents/write-document";
import { withTeam } from "../../requisition/texts/distinct-names";
import { reviewedSource } from "../shared/reading/findings.server";
import { openRequisition } from "../shared/reading/open-requisition.server";

const MOST_LISTED = 50;

/** The documents that can be packed; an edition has the form "job-description:posting". */
const CHOICES = DOCUMENTS.flatMap(({ slug, name, editions = [] }) => [
  { value: slug, name, usual: true },
  ...editions.map((edition) => ({ value: `${slug}:${edition.id}`, name: edition.name, usual: false })),
]);

interface Chosen {
  readonly ids: readonly string[];
  readonly documents: readonly string[];
}

const chosenBy = (search: URLSearchParams): Chosen => ({
  ids: [...new Set(search.getAll("r"))],
  documents: CHOICES.map(({ value }) => value).filter((value) => search.getAll("d").includes(value)),
});

/** Why a selection cannot be packed, and the field to correct; undefined if it can. */
function problemOf({ ids, documents }: Chosen): { field: "r" | "d"; message: string } | undefined {
  if (ids.length === 0) return { field: "r", message: "Choose at least one requisition" };
  if (documents.length === 0) return { field: "d", message: "Choose at least one document" };
  const sum = ids.length * documents.length;
  if (sum <= MOST_PACKED) return undefined;
  return { field: "r", message: `Choose fewer. You chose ${sum} documents, and a pack has at most ${MOST_PACKED}` };
}

/** The data for the pack page, with the selection in the address. */
export async function showPack({ store, actor, catalogue }: AppLoadContext, search: URLSearchParams) {
  const { items } = await store.list(actor, { limit: MOST_LISTED });
  const chosen = chosenBy(search);
  return {
    most: MOST_PACKED,
    problem: search.has("refused") ? problemOf(chosen) : undefined,
    /** Selected ones first. */
    requisitions: items
      .map(({ id, requisition: { role } }) => ({
        value: id,
        label: withTeam(spellOut({ catalogue }, role.title, catalogue.roleTypes.get(role.roleType)), role),
        chosen: chosen.ids.includes(id),
      }))
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen)),
    documents: CHOICES.map(({ value, name, usual }) => ({
      value,
      label: phraseWords({ catalogue }, "every-document", name),
      chosen: search.has("d") || search.has("refused") ? chosen.documents.includes(value) : usual,
    })),
  };
}

/** The pack for an address; undefined if it cannot be created. */
export async function writePack(context: AppLoadContext, search: URLSearchParams): Promise<Written | undefined> {
  const chosen = chosenBy(search);
  if (problemOf(chosen)) return undefined;
  const kinds = chosen.documents.flatMap((value) => findDocument(...(value.split(":") as [string, string?])) ?? []);
  const sources = await Promise.all(
    chosen.ids.map(async (id) => reviewedSource(context, await openRequisition(context, id))),
  );
  const documents = sources.flatMap((source) => kinds.map((kind) => writeDocument(kind, source)));
  return { document: packed(context, documents), source: sources[0]! };
}
