import type { AppLoadContext } from "@remix-run/node";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { importText } from "../../intake/import-text";
import { kindOfFile } from "../../intake/kind-of-file";
import { readDocument, readPaste } from "../../intake/read-document";
import { Refusal } from "../../intake/refusal";
import { readRequisitionFile, startsAsRequisition } from "../../intake/requisition-file";
import { readRequisitionZip } from "../../intake/requisition-zip";
import type { Draft } from "../../requisition/suggestions/suggestions";

/** The number of requisitions that are created in one transaction. */
const AT_ONCE = 10;

/** An import: pasted text or a file. */
export interface Upload {
  readonly pasted: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** Created with the form: sending the same form twice creates the same requisitions. */
  readonly formId: string;
}

/** The address to go to, or the field to correct and a message. */
export type ImportResult = { readonly to: string } | { readonly field: "text" | "file"; readonly message: string };

/**
 * Creates requisitions from a job description, a requisition file, or a zip of those, whatever the file's name says.
 */
export async function importUpload(context: AppLoadContext, { pasted, file, formId }: Upload): Promise<ImportResult> {
  const refuse = (message: string): ImportResult => ({ field: file ? "file" : "text", message });
  if (!file && pasted.trim() === "") return refuse("Paste the text of a job description, or choose a file");
  if (file && pasted.trim() !== "") {
    return refuse("You sent both text and a file. Clear the text, or remove the file");
  }
  const bytes = file?.bytes ?? new TextEncoder().encode(pasted);
  const drafts = await readDrafts(bytes, file?.name ?? "");
  if (drafts) {
    if (drafts.status === "refused") return refuse(drafts.problem);
    return create(context, drafts.drafts, formId);
  }
  const reading = file ? await readDocument(bytes, file.name) : readPaste(pasted);
  if (reading.status === "refused") return refuse(reading.problem);
  const { requisition, suggested, sources } = importText(reading.text, context.catalogue, () => context.newId());
  const id = idOf(formId, 0, context);
  await context.store.create(context.actor, { id, requisition, suggested, origin: { text: reading.text, sources } });
  return { to: `/requisitions/${id}/imported` };
}

/** The requisitions in a file; undefined if it should be read as a job description. */
async function readDrafts(bytes: Uint8Array, name: string) {
  if (isZip(bytes)) return readRequisitionZip(bytes, name);
  const start = new TextDecoder().decode(bytes.subarray(0, 2000));
  if (!/\.(?:ya?ml|json)$/i.test(name) && !startsAsRequisition(start)) return undefined;
  const reading = readRequisitionFile(bytes);
  return reading.status === "read" ? { status: "read" as const, drafts: [reading.draft] } : reading;
}

function isZip(bytes: Uint8Array): boolean {
  try {
    return kindOfFile(bytes) === "zip";
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * Creates them a few at a time, so that other requests are not blocked. If the process stops in between, sending the
 * form again continues without duplicates.
 */
async function create(context: AppLoadContext, drafts: readonly Draft[], formId: string): Promise<ImportResult> {
  const made = drafts.map((draft, i) => ({ ...draft, id: idOf(formId, i, context) }));
  for (let at = 0; at < made.length; at += AT_ONCE) {
    await setImmediate();
    await context.store.create(context.actor, ...made.slice(at, at + AT_ONCE));
  }
  return { to: made.length === 1 ? `/requisitions/${made[0]!.id}?did=file` : `/requisitions?brought=${made.length}` };
}

/** The id of the first is the form's own; the other ids are derived from it. */
function idOf(formId: string, at: number, context: AppLoadContext): string {
  if (!/^[a-z0-9]{12}$/.test(formId)) return context.newId();
  if (at === 0) return formId;
  return createHash("sha256").update(`${formId} ${at}`).digest("hex").slice(0, 12);
}
