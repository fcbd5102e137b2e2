import type { AppLoadContext } from "@remix-run/node";
import type { RoleReading } from "../clarity/reading/verdict";
import { checkStored } from "./findings.server";
import { type Opened, workOut } from "./open-requisition.server";

/** What an address compares: a requisition as it stands, or an older version of it. */
export interface Item {
  readonly id: string;
  readonly version: number | undefined;
}

/** Reads an item of an address: an id, or "id@7" for version 7. */
export function readItem(text: string): Item {
  const [, id, version] = /^(.*)@(\d{1,9})$/.exec(text) ?? [];
  return id === undefined ? { id: text, version: undefined } : { id, version: Number(version) };
}

/** An item that is there, with everything that is worked out from it. */
export interface OpenedItem extends Opened {
  /** As the address names it. */
  readonly item: string;
  /** The number of an older version; undefined for what stands there now. */
  readonly version: number | undefined;
}

/** Opens what an address names; undefined if it is not there, or not this person's. */
export async function openItem(context: AppLoadContext, item: string): Promise<OpenedItem | undefined> {
  const { id, version } = readItem(item);
  const { store, actor } = context;
  const stored = await (version === undefined ? store.read(actor, id) : store.readVersion(actor, id, version));
  return stored && { ...workOut(context, stored), item, version };
}

/** The items of an address that are there, the baseline first and the others in the order of the address. */
export async function openItems(
  context: AppLoadContext,
  items: readonly string[],
  base: string | undefined,
): Promise<OpenedItem[]> {
  const opened = await Promise.all(items.map((item) => openItem(context, item)));
  return opened.filter((item) => item !== undefined).sort((a, b) => Number(b.item === base) - Number(a.item === base));
}

/** What clarity reads of a requisition. */
export const readingOf = (context: AppLoadContext, { stored }: Opened): RoleReading =>
  checkStored(context, stored).subject.reading;
