import type { Text } from "../blocks/document";
import { listWords } from "../sentences/list";
import { phrase, phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { inSentence, stopped } from "../wording";

const MAIL = /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/i;
const PAGE = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+\w{2,}(?:\/\S*)?)$/i;
const PHONE = /^(?:tel:)?\+?\d[\d\s().-]{4,}(?: ?(?:ext|x)\.? ?\d+)?$|^\(\d[\d\s().-]{4,}$/i;

/** True for a text that names its purpose, apart from addresses that happen to contain such a word. */
const SAYS_WHAT_FOR = /\b(?:adjust|accommodat|accessib|disab|interview|support|assist|barrier|need)\w*/i;
const ASKS =
  /^(?:(?:please|just) )?(?:call|phone|ring|text|dial|e-?mail|write|contact|ask|speak|talk|get|reach|use|tell|message|see|visit|go)\b/i;

/**
 * Whom to ask for an adjustment to the interviews. Bare contacts, and a sentence that does not name the purpose, get a
 * sentence around them: "a@b.example or 555-0100" becomes "For an adjustment to the interviews, write to a@b.example or
 * call 555-0100; no reason is needed." Nothing if not given.
 */
export function adjustmentSentence(source: Source, written: string): Text {
  const text = written.trim().replace(/\.$/, "");
  if (text === "") return [];
  const ways = text.split(/\s*[,;]\s*(?:or |and )?|\s+(?:or|and|\/)\s+/).map((contact) => wayTo(source, contact));
  if (ways.every((way) => way !== "")) {
    return phrase(source, "posting", "adjustments", { ways: listWords(source, ways, "or", "kept") });
  }
  const withoutContacts = text.replace(/\S+@\S+|https?:\S+/g, "");
  if (SAYS_WHAT_FOR.test(withoutContacts)) return [{ text: stopped(written.trim()) }];
  return ASKS.test(text)
    ? phrase(source, "posting", "adjustmentsAsk", { ask: stopped(inSentence(text)) })
    : phrase(source, "posting", "adjustmentsLabel", { answer: stopped(text) });
}

/** "write to a@b.example", "call 555-0100"; "" for anything but a bare contact. */
function wayTo(source: Source, text: string): string {
  const contact = text.replace(/^(?:mailto|tel):/i, "");
  if (MAIL.test(contact)) return phraseWords(source, "posting", "wayWrite", { contact });
  if (PHONE.test(contact)) return phraseWords(source, "posting", "wayCall", { contact });
  return PAGE.test(contact) ? phraseWords(source, "posting", "waySee", { contact }) : "";
}
