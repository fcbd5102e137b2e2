import { slotsIn, withSlotsFilled } from "../readiness/slots";

/** The values of slots by name; "" for one that is still open. */
export type SlotValues = ReadonlyMap<string, string>;

/**
 * Returns what a text has in the slots of its template; undefined if the text was not made from the template. "You run
 * the move." has "the move" for the slot in "You run [the program]."
 */
export function readSlots(template: string, text: string): SlotValues | undefined {
  const slots = slotsIn(template);
  if (slots.length === 0) return undefined;
  let from = 0;
  const pattern = slots.map(({ start, end }) => {
    const before = template.slice(from, start);
    from = end;
    return `${escaped(before)}(.+?)`;
  });
  const found = new RegExp(`^${pattern.join("")}${escaped(template.slice(from))}$`, "su").exec(text);
  if (!found) return undefined;
  const values = new Map<string, string>();
  for (const [i, { name, start, end }] of slots.entries()) {
    const said = found[i + 1]!;
    const value = said === template.slice(start, end) ? "" : said;
    // Slots with the same name have the same value. If they differ, the text was changed by hand.
    if ((values.get(name) ?? value) !== value) return undefined;
    values.set(name, value);
  }
  return values;
}

/** Words that are certainly lowercase within a sentence. Any other word may be a name. */
const ORDINARY =
  /^(?:A|An|All|Any|Both|Each|Every|Few|Fewer|It|More|Most|No|Our|People|Some|The|Their|They|Users|We)(?!\S)/;

/**
 * A typed value for use inside a sentence: one line, without a period, and in lowercase at the start unless that is a
 * name.
 */
export const insideSentence = (typed: string): string =>
  typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=[^.])\.$/, "")
    .replace(ORDINARY, (word) => word.toLowerCase());

/** The sentence around a slot of a text, without the slot. Other slots are replaced by their names. */
export function sentenceAround(text: string, name: string): { before: string; after: string } | undefined {
  const slot = slotsIn(text).find((one) => one.name === name);
  if (!slot) return undefined;
  const start = Math.max(
    0,
    ...[". ", "? ", "! "].map((end) => text.lastIndexOf(end, slot.start) + 2).filter((at) => at > 1),
  );
  const [after = ""] = /^.*?(?:[.!?](?=\s|$)|$)/s.exec(text.slice(slot.end)) ?? [];
  return { before: plain(text.slice(start, slot.start)), after: plain(after) };
}

const plain = (text: string): string => withSlotsFilled(text, new Map(slotsIn(text).map(({ name }) => [name, name])));

/** Escapes a text for use in a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
