import type { AppLoadContext } from "@remix-run/node";
import type { RoleReading } from "../../clarity/reading/verdict";
import { itemsIn, readView, type View } from "../../ui/compare/view";
import { checkStored } from "../shared/reading/findings.server";
import { type Opened, workOut } from "../shared/reading/open-requisition.server";

/** An item of a comparison: a requisition in its current state, or an older version of it. */
export interface Item {
  readonly id: string;
  readonly version: number | undefined;
}

/** Reads an item of an address: an id, or "id@7" for version 7. */
export function readItem(text: string): Item {
  const [, id, version] = /^(.*)@(\d{1,9})$/.exec(text) ?? [];
  return id === undefined ? { id: text, version: undefined } : { id, version: Number(version) };
}

/** An existing item with everything derived from it. */
export interface OpenedItem extends Opened {
  /** The item in the format of the address. */
  readonly item: string;
  /** The number of an older version; undefined for the current one. */
  readonly version: number | undefined;
}

/** Opens an item of an address; undefined if it does not exist or belongs to someone else. */
async function openItem(context: AppLoadContext, item: string): Promise<OpenedItem | undefined> {
  const { id, version } = readItem(item);
  const { store, actor } = context;
  const [stored, settings] = await Promise.all([
    version === undefined ? store.read(actor, id) : store.readVersion(actor, id, version),
    store.readBoilerplate(actor),
  ]);
  return stored && { ...workOut(context, stored, settings), item, version };
}

/** The maximum number of items in one address; more are ignored. */
const MOST_ASKED = 100;

/** The items that the address of a comparison names, and which of them exist. */
export interface Asked {
  readonly view: View;
  /** The baseline first, the others in the order of the address. */
  readonly opened: readonly OpenedItem[];
  /** The number of items that do not exist. */
  readonly gone: number;
  /** The number of repeated items. */
  readonly twice: number;
}

/** Opens all items of an address. */
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

/** The name of an item: its title, with the version number if it is an older version. */
export const nameOf = ({ name, version }: Pick<OpenedItem, "name" | "version">): string =>
  version === undefined ? name : `${name}, version ${version}`;

/** How clarity reads the role in a requisition. */
export const readingOf = (context: AppLoadContext, { stored, settings }: Opened): RoleReading =>
  checkStored(context, stored, settings).subject.reading;
