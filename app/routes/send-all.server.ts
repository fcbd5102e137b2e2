import type { AppLoadContext } from "@remix-run/node";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { SCHEMA_FILE } from "../intake/requisition-zip";
import { toYaml } from "../intake/requisition-file";
import { jsonSchema } from "../requisition/json-schema";
import type { Cursor, StoredRequisition } from "../store/stored";
import { attachment } from "./send-document.server";
import { nameOf } from "./send-answers.server";

const AT_ONCE = 50;

/** All requisitions that are not deleted as one zip, made while it is sent: however many there are, few are held at a time. */
export function sendAll(context: AppLoadContext): Response {
  const pages = allPages(context);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, text: string, at: number) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    file.push(strToU8(text), true);
  };
  add(SCHEMA_FILE, `${JSON.stringify(jsonSchema(), null, 2)}\n`, context.now());
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value: page } = await pages.next();
      for (const stored of page ?? [])
        add(`${nameOf(context, stored)} (${stored.id}).yaml`, textOf(stored), stored.updatedAt);
      if (!page) zip.end();
      for (const chunk of chunks.splice(0)) controller.enqueue(chunk);
      if (!page) controller.close();
    },
  });
  const day = new Date(context.now()).toISOString().slice(0, 10);
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": attachment(`Requisitions ${day}.zip`),
    "Cache-Control": "private, no-store",
  };
  return new Response(body, { headers });
}

const textOf = (stored: StoredRequisition): string =>
  `# yaml-language-server: $schema=${SCHEMA_FILE}\n${toYaml(stored)}`;

/**
 * Every requisition once, in pages. What is changed while they are read moves to the top of the list, where it would be
 * missed; so the top is read again until nothing new is there.
 */
async function* allPages({ store, actor }: AppLoadContext): AsyncGenerator<StoredRequisition[], undefined> {
  const seen = new Set<string>();
  for (const shelf of ["open", "archived", "open"] as const) {
    const again = shelf === "open" && seen.size > 0;
    let cursor: Cursor | undefined;
    do {
      const page = await store.list(actor, { limit: AT_ONCE, shelf, cursor });
      const fresh = page.items.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      if (fresh.length > 0) yield fresh;
      cursor = again && fresh.length === 0 ? undefined : page.after;
    } while (cursor);
  }
}
