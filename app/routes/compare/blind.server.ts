import type { AppLoadContext } from "@remix-run/node";
import { nameHider } from "../../clarity/verdict/hidden-names";
import { verdictInWords } from "../../clarity/verdict/verdict-in-words";
import { hybridOf } from "../../requisition/hybrid";
import { blindTexts } from "../../comparison/blind";
import { areComparable, letter } from "../../comparison/shown/letters";
import type { BlindPageProps } from "../../ui/compare/blind-page";
import { nameOf, openAsked, readingOf } from "./items.server";

/**
 * The blind test at an address: the texts in shuffled order, and the results once every text has a guess. Undefined if
 * the address does not name two to four existing requisitions.
 */
export async function showBlind(context: AppLoadContext, search: URLSearchParams): Promise<BlindPageProps | undefined> {
  const { view, opened } = await openAsked(context, search);
  if (!areComparable(opened)) return undefined;
  const hide = nameHider(
    opened.map(({ stored }) => stored.requisition),
    context.catalogue,
  );
  const texts = blindTexts(
    opened.map(({ item, stored }) => ({ id: item, requisition: stored.requisition })),
    hide,
  );
  const guesses = search.getAll("is").slice(0, texts.length);
  const isSent = search.has("is");
  const missing = isSent ? texts.flatMap((_, i) => (guesses[i] ? [] : [i])) : [];
  return {
    view,
    choices: opened.map((item, place) => ({ letter: letter(place), name: nameOf(item) })),
    texts: texts.map(({ place, parts }, i) => ({ parts, guess: guesses[i] ?? "", is: letter(place) })),
    reads: texts.map(({ place }) => readsWithoutTitle(context, opened[place]!)),
    missing,
    isOver: isSent && missing.length === 0,
  };
}

/** How the role reads from all answers but the title: "reads as Product Manager". */
function readsWithoutTitle(context: AppLoadContext, opened: Parameters<typeof readingOf>[1]): string {
  const { stored } = opened;
  const requisition = { ...stored.requisition, role: { ...stored.requisition.role, title: "" } };
  const { verdictMeans } = verdictInWords({
    reading: readingOf(context, { ...opened, stored: { ...stored, requisition } }),
    hybrid: hybridOf(requisition)?.roles,
    catalogue: context.catalogue,
  });
  return verdictMeans;
}
