import type { AppLoadContext } from "@remix-run/node";
import { onTestFinished } from "vitest";
import { IN_MEMORY, openStore } from "../../app/store/database/open.server";
import { catalogue } from "./catalogue";

/**
 * The context that the server passes to routes, for one test: an empty store, one person, and a clock stopped at `now`.
 */
export async function routeContext(now = 1): Promise<AppLoadContext> {
  const store = await openStore({ url: IN_MEMORY, now: () => now });
  onTestFinished(() => store.close());
  let n = 0;
  const context = {
    store,
    catalogue,
    actor: { id: "me", name: "Ann" },
    now: () => now,
    newId: () => `id${String((n += 1)).padStart(10, "0")}`,
    remember: <T>(_: string, work: () => T): T => work(),
  };
  return context as unknown as AppLoadContext;
}
