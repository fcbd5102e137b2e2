import { slotsIn, withSlotsFilled } from "../readiness/slots";

/** The values of slots, by name; "" for one that is still open. */
export type SlotValues = ReadonlyMap<string, string>;

/**
 * What a text has where its template has slots; undefined if the text was not made from the template.
 * "You run the move." has "the move" where "You run [the program]." has its slot.
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
    // The same name has the same value; a text where it does not was changed by hand.
    if ((values.get(name) ?? value) !== value) return undefined;
    values.set(name, value);
  }
  return values;
}

/** Words that lose their capital inside a sentence without doubt; any other word may be a name. */
const ORDINARY =
  /^(?:A|An|All|Any|Both|Each|Every|Few|Fewer|It|More|Most|No|Our|People|Some|The|Their|They|Users|We)(?!\S)/;

/** A typed value as it reads inside a sentence: one line, no full stop, no capital at its start where that is no name. */
export const insideSentence = (typed: string): string =>
  typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=[^.])\.$/, "")
    .replace(ORDINARY, (word) => word.toLowerCase());

/** The sentence around a slot of a text, without the slot, and with other slots by what they ask for. */
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

/** A text as a pattern that finds just that. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
