import { newRequisition, openTestStore } from "./samples";

export const me = { id: "me" };
export const MINUTE = 60_000;

/** A store with one requisition "a" of one person, with functions for its history lines and its title at a version. */
export async function openHistory() {
  const opened = await openTestStore();
  await opened.store.create(me, newRequisition("a", "First"));
  const lines = async (limit = 99, upTo?: number) => {
    const { entries, next } = await opened.store.history(me, "a", { limit, upTo });
    return { lines: entries.map(({ base, version, act }) => `${base}-${version} ${act}`), next };
  };
  const titleAt = async (version: number) => (await opened.store.readVersion(me, "a", version))?.requisition.role.title;
  return { ...opened, lines, titleAt };
}
