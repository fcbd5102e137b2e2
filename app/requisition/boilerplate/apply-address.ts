import { hasSlot } from "../readiness/slots";

const EXAMPLE = "careers.example.com/jobs or jobs@example.com";

/** A longer text is rejected for its length without being read. */
const MOST_READ = 1000;

/** Punctuation around an address in a sentence. */
const AROUND = /^[("'“‘«<]+|[.,;:!?)"'”’»>]+$/gu;

// The last label has one case: "end.Next" is a missing space.
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:[a-z]{2,}|[A-Z]{2,}|xn--[a-z0-9-]+)`;
const WEB = new RegExp(String.raw`^(?:https?://|HTTPS?://)?${DOMAIN}(?::\d{1,5})?(?:[/?#][^\s\\@]*)?$`, "u");
const EMAIL = new RegExp(
  String.raw`^[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_{|}~-]+)*@${DOMAIN}$`,
  "u",
);
/** File names look like addresses: "resume.pdf". */
const FILE = /\.(?:pdf|docx?|odt|rtf|txt|js|png|jpe?g)$/i;

const isAddress = (token: string): boolean => !FILE.test(token) && (WEB.test(token) || EMAIL.test(token));

/** Looks like a URL scheme that a browser would act on: "javascript:", "mailto:", "ftp://". */
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|vbscript|data|file|blob|about|mailto|tel|sms|https?):)/i;

/**
 * Returns what is wrong with the text on how to apply, and what to write instead. Returns undefined for a text that
 * names at least one web or email address, alone or in a sentence, and nothing that only looks like one. Blank texts
 * and texts with unfilled slots pass.
 */
export function problemOfApplying(text: string): string | undefined {
  if (text === "" || text.length > MOST_READ || hasSlot(text)) return undefined;
  if (text.includes("\n")) return `Write how to apply in one line, such as ${EXAMPLE}`;
  const tokens = text.split(/\s+/).map((token) => token.replace(AROUND, ""));
  for (const token of tokens) {
    const problem = problemOfToken(token);
    if (problem) return problem;
  }
  if (!tokens.some(isAddress)) return `Write a web or email address to apply at, such as ${EXAMPLE}`;
  return isSplit(text)
    ? "Write the address without spaces, or in a sentence that starts with a capital letter"
    : undefined;
}

function problemOfToken(token: string): string | undefined {
  if (isAddress(token)) return undefined;
  const shown = `“${token.length > 40 ? `${token.slice(0, 40)}…` : token}”`;
  if (/^mailto:/i.test(token)) return "Write the email address alone, without “mailto:”";
  if (/^(?:https?:\/\/)?[^/?#]+@/i.test(token) && /^https?:|[:/\\]/i.test(token))
    return `Write ${shown} without a user name or password`;
  if (/^https?:/i.test(token))
    return `${shown} isn’t a complete web address. Write it like https://careers.example.com/jobs`;
  if (SCHEME.test(token)) return `${shown} isn’t a web address. Write one that starts with https://`;
  if (token.includes("@")) return `${shown} isn’t an email address. Write it like jobs@example.com`;
  if (/^\.\p{L}|\p{L}\\/u.test(token))
    return `${shown} isn’t a complete address. Write it without spaces, such as ${EXAMPLE}`;
  return undefined;
}

/** True for "careers example.com" and "careers. example.com/jobs": no sentence starts like this. */
function isSplit(text: string): boolean {
  const [first = "", second = "", third] = text.split(/\s+/);
  if (second === "" || !/^\p{Ll}/u.test(first)) return false;
  const isDangling = /\.$/.test(first) && isAddress(first + second);
  return isDangling || (third === undefined && !isAddress(first.replace(AROUND, "")));
}
