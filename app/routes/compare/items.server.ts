import type { AppLoadContext } from "@remix-run/node";
import type { RoleReading } from "../../clarity/reading/verdict";
import { itemsIn, readView, type View } from "../../ui/compare/view";
import { checkStored } from "../shared/reading/findings.server";
import { type Opened, workOut } from "../shared/reading/open-requisition.server";

/** What an address compares: a requisition as it is, or an older version of it. */
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
  /** The number of an older version; undefined for the current one. */
  readonly version: number | undefined;
}

/** Opens what an address names; undefined if it is not there, or not this person's. */
async function openItem(context: AppLoadContext, item: string): Promise<OpenedItem | undefined> {
  const { id, version } = readItem(item);
  const { store, actor } = context;
  const [stored, settings] = await Promise.all([
    version === undefined ? store.read(actor, id) : store.readVersion(actor, id, version),
    store.readBoilerplate(actor),
  ]);
  return stored && { ...workOut(context, stored, settings), item, version };
}

/** More items than that in one address are not looked for. */
const MOST_ASKED = 100;

/** What the address of a comparison asks for, and what of it exists. */
export interface Asked {
  readonly view: View;
  /** The baseline first, the others in the order of the address. */
  readonly opened: readonly OpenedItem[];
  /** How many are not there. */
  readonly gone: number;
  /** How often the address names one again. */
  readonly twice: number;
}

/** Opens everything that an address asks for. */
export async function openAsked(context: AppLoadContext, search: URLSearchParams): Promise<Asked> {
  const view = readView(search);
  const asked = view.items.slice(0, MOST_ASKED);
  const found = await Promise.all(asked.map((item) => openItem(context, item)));
  const opened = found.filter((item) => item !== undefined);
  return {
    view,
    opened: opened.sort((a, b) => Number(b.item === view.base) - Number(a.item === view.base)),
    gone: asked.length - opened.length,
    twice: itemsIn(search).length - view.items.length,
  };
}

/** What an item is called: by its title, and its number where it is an older version. */
export const nameOf = ({ name, version }: Pick<OpenedItem, "name" | "version">): string =>
  version === undefined ? name : `${name}, version ${version}`;

/** What clarity reads of a requisition. */
export const readingOf = (context: AppLoadContext, { stored, settings }: Opened): RoleReading =>
  checkStored(context, stored, settings).subject.reading;
