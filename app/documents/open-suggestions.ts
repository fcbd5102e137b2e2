import { EVERY_SECTION, type SectionSlug } from "../requisition/requisition";
import { type Block, plain, type Text } from "./blocks/document";
import type { Notice } from "./notice";
import { inFigures } from "./sentences/figures/numbers";
import { phraseWords } from "./sentences/phrase";
import type { Source } from "./source";

/** Reports how many answers of these sections are not confirmed, so that a document never has them unnoticed. */
export function openSuggestions(source: Source, slugs: readonly SectionSlug[]): Block[] {
  const { title, items } = suggestionsIn(source, slugs);
  return items.length === 0 ? [] : [{ type: "callout", tone: "draft", title, items }];
}

/** The notice at the top of a draft: open suggestions, and what to settle before it is shared. Nothing if approved. */
export function draftCallout(source: Source & { readonly approved: boolean }, notices: readonly Notice[]): Block[] {
  const { title, items } = suggestionsIn(
    source,
    EVERY_SECTION.map(({ slug }) => slug),
  );
  const shown = [...items, ...(source.approved ? [] : notices.map(({ text }) => plain(text)))];
  if (shown.length === 0) return [];
  const heading = items.length > 0 ? title : phraseWords(source, "notices", "beforeYouShare");
  return [{ type: "callout", tone: "draft", title: heading, items: shown }];
}

function suggestionsIn(source: Source, slugs: readonly SectionSlug[]): { title: string; items: Text[] } {
  const open = EVERY_SECTION.filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, title }) => ({ section: title, number: Object.keys(source.suggested[slug] ?? {}).length }))
    .filter(({ number }) => number > 0);
  const sum = open.reduce((total, { number }) => total + number, 0);
  const sections = open.map(({ section, number }) =>
    phraseWords(source, "notices", "suggestionsOf", { section, count: String(number) }),
  );
  return {
    title: phraseWords(source, "notices", "suggestions", { suggestions: inFigures(source, sum, "suggestion") }),
    items: sections.length === 0 ? [] : [plain(`${sections.join(", ")}.`)],
  };
}
