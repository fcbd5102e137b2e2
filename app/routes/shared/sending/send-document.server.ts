import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { findDocument } from "../../../documents/index";
import { writeDocument } from "../../../documents/write-document";
import { fileNameOf, safeFileName } from "../../../formats/file-name";
import type { Format, Written } from "../../../formats/format";
import { findFormat } from "../../../formats/index";
import { reviewedSource } from "../reading/findings.server";
import { notFound, openRequisition } from "../reading/open-requisition.server";

/** A document of a requisition as a download, in the edition from the address. */
export async function sendDocument(
  context: AppLoadContext,
  request: Request,
  params: Params,
  ending: string,
): Promise<Response> {
  const opened = await openRequisition(context, params.id);
  const kind = findDocument(params.document, new URL(request.url).searchParams.get("edition"));
  const format = kind && findFormat(ending, kind.slug);
  if (!kind || !format) throw notFound("Document not found. The overview lists all documents.");
  const source = await reviewedSource(context, opened);
  return sendFile(context, format, { document: writeDocument(kind, source), source });
}

/** A written document as a download. */
export async function sendFile(context: AppLoadContext, format: Format, written: Written): Promise<Response> {
  const { document } = written;
  const file = await context.writeFile(format, written);
  const headers = {
    "Content-Type": format.mediaType,
    "Content-Length": String(file.byteLength),
    "Content-Disposition": attachment(fileNameOf(document, format.ending)),
    "Cache-Control": "private, no-store",
  };
  return new Response(new Uint8Array(file), { headers });
}

/** A download header with a name that every browser can read: ASCII first, then the full name (RFC 6266, RFC 8187). */
export function attachment(fileName: string): string {
  const name = safeFileName(fileName);
  const ascii = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7E]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
