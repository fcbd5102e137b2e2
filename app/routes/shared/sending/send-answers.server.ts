import type { AppLoadContext } from "@remix-run/node";
import { spellOut } from "../../../documents/titles/title";
import { safeFileName } from "../../../formats/file-name";
import { toFile, toYaml } from "../../../intake/requisition-file";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import type { StoredRequisition } from "../../../store/stored";
import { openRequisition } from "../reading/open-requisition.server";
import { attachment } from "./send-document.server";

/** The file formats for a requisition's answers. */
const ANSWER_FILES = {
  yaml: { mediaType: "application/yaml; charset=utf-8", write: toYaml },
  json: {
    mediaType: "application/json; charset=utf-8",
    write: (draft: Draft) => `${JSON.stringify(toFile(draft), null, 2)}\n`,
  },
} as const;

/** A requisition's answers as a download, which `requisitions/new/import` can import again. */
export async function sendAnswers(
  context: AppLoadContext,
  id: string | undefined,
  ending: keyof typeof ANSWER_FILES,
): Promise<Response> {
  const { stored } = await openRequisition(context, id);
  const { mediaType, write } = ANSWER_FILES[ending];
  const headers = {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(`${nameOf(context, stored)}.${ending}`),
    "Cache-Control": "private, no-store",
  };
  return new Response(write(stored), { headers });
}

/** The name of a requisition in file names and lists. */
export function nameOf({ catalogue }: AppLoadContext, { requisition }: StoredRequisition): string {
  const { title, roleType } = requisition.role;
  return safeFileName(`${spellOut({ catalogue }, title, catalogue.roleTypes.get(roleType))}.`).replace(/\.$/, "");
}
