import type { AppLoadContext } from "@remix-run/node";
import { strToU8 } from "fflate";
import { setImmediate } from "node:timers/promises";
import { toYaml } from "../../intake/requisition-file";
import { SCHEMA_FILE } from "../../intake/requisition-zip";
import { joinParts, packParts, PART, type Zipped } from "../../intake/zip-parts";
import { jsonSchema } from "../../requisition/fields/json-schema";
import type { Cursor, StoredRequisition } from "../../store/stored";
import { attachment } from "../shared/sending/send-document.server";
import { nameOf } from "../shared/sending/send-answers.server";

const AT_ONCE = 25;

/** The maximum number of requisitions in one address; more are ignored. */
const MOST_CHOSEN = 100;

/**
 * All requisitions that are not deleted, or the existing ones of `chosen`, as one zip, streamed while it is created. If
 * there are more than one import accepts, it contains several zips that can be imported one by one.
 */
export function sendAll(context: AppLoadContext, chosen: readonly string[] = [], full = PART): Response {
  const now = context.now();
  const name = `Requisitions ${new Date(now).toISOString().slice(0, 10)}`;
  const schema = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  const parts = packParts(filesOf(context, chosen), { name: SCHEMA_FILE, bytes: strToU8(schema), at: now }, full);
  const pieces = joinParts(parts, (n) => `${name}, part ${n}.zip`, now);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = await pieces.next();
      if (value) controller.enqueue(value);
      else controller.close();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": attachment(`${name}.zip`),
    "Cache-Control": "private, no-store",
  };
  return new Response(body, { headers });
}

async function* filesOf(context: AppLoadContext, chosen: readonly string[]): AsyncGenerator<Zipped, undefined> {
  for await (const page of chosen.length > 0 ? chosenPages(context, chosen) : allPages(context)) {
    // Nothing else in this loop yields, so other requests would wait until all are packed.
    await setImmediate();
    for (const stored of page) {
      const text = `# yaml-language-server: $schema=${SCHEMA_FILE}\n${toYaml(stored)}`;
      yield { name: `${nameOf(context, stored)} (${stored.id}).yaml`, bytes: strToU8(text), at: stored.updatedAt };
    }
  }
}

async function* chosenPages(
  { store, actor }: AppLoadContext,
  chosen: readonly string[],
): AsyncGenerator<StoredRequisition[], undefined> {
  for (const id of new Set(chosen.slice(0, MOST_CHOSEN))) {
    const stored = await store.read(actor, id);
    if (stored) yield [stored];
  }
}

/**
 * Every requisition once, in pages. A requisition that changes in the meantime moves to the top of the list and would
 * be missed, so the top is read again until it has nothing new.
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
