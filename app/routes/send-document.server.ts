import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { DOCUMENTS } from "../documents/index";
import { writeDocument } from "../documents/write-document";
import { FORMATS } from "../formats/index";
import { notFound, openRequisition } from "./open-requisition.server";

/** A document of a requisition as a file to keep. */
export async function sendDocument(context: AppLoadContext, params: Params, ending: string): Promise<Response> {
  const { source } = await openRequisition(context, params.id);
  const kind = DOCUMENTS.find(({ slug }) => slug === params.document);
  const format = FORMATS.find((other) => other.ending === ending);
  if (!kind || !format) throw notFound("There is no such document. The overview of the requisition lists all of them.");
  const document = writeDocument(kind, source);
  const file = await format.write(document);
  const headers = {
    "Content-Type": format.mediaType,
    "Content-Length": String(file.byteLength),
    "Content-Disposition": attachment(`${document.title} - ${document.name}.${ending}`),
    "Cache-Control": "private, no-store",
  };
  return new Response(new Uint8Array(file), { headers });
}

/** A download header with a name that every browser can read: plain ASCII first, then the whole name (RFC 6266, RFC 8187). */
export function attachment(fileName: string): string {
  const safe = fileName
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [base, ending] = [safe.slice(0, safe.lastIndexOf(".")), safe.slice(safe.lastIndexOf("."))];
  const name = `${[...base].slice(0, 120).join("").trim()}${ending}`;
  const ascii = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7E]/g, "")
    .replace(/ {2,}/g, " ");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
