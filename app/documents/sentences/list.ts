import type { Source } from "../source";
import type { Text } from "../blocks/document";
import { textOf } from "../blocks/words";
import { phraseWords } from "./phrase";

/**
 * Joins list items in a sentence: "a", "a and b", "a, b and c". An item that contains the conjunction goes last, after
 * a comma ("a, b, and c and d"). If items contain commas, semicolons separate them. Blank items are left out. `order`
 * "kept" keeps the order.
 */
export function listText(
  knows: Pick<Source, "catalogue">,
  items: readonly Text[],
  joint: "and" | "or" = "and",
  order: "free" | "kept" = "free",
): Text {
  const filled = items.filter((item) => textOf(item).trim() !== "");
  if (filled.length < 2) return filled[0] ?? [];
  const word = phraseWords(knows, "shared", joint);
  const isDouble = (item: Text) => / (and|or) /.test(textOf(item));
  const hasComma = filled.some((item) => textOf(item).includes(","));
  const ordered =
    hasComma || order === "kept" ? filled : [...filled.filter((item) => !isDouble(item)), ...filled.filter(isDouble)];
  const isApart = ordered.some(isDouble);
  const between = hasComma && ordered.length > 2 ? "; " : ", ";
  const last = hasComma && ordered.length > 2 ? `; ${word} ` : hasComma || isApart ? `, ${word} ` : ` ${word} `;
  return ordered.flatMap((item, i) =>
    i === 0 ? item : [{ text: i === ordered.length - 1 ? last : between }, ...item],
  );
}

/** The same for items without marks. */
export const listWords = (
  knows: Pick<Source, "catalogue">,
  items: readonly string[],
  joint: "and" | "or" = "and",
  order: "free" | "kept" = "free",
): string =>
  textOf(
    listText(
      knows,
      items.map((text) => [{ text }]),
      joint,
      order,
    ),
  );
