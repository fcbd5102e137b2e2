import { marked, type Token, type Tokens } from "marked";
import type { Block, Text } from "./document";
import type { Source } from "../source";
import { loweredName, withoutStop } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { phrase, phraseWords } from "../sentences/phrase";
import { textOf } from "./words";

/**
 * A Markdown file of `templates/statements/` as blocks: headings, paragraphs, lists and strong text. Nothing if the
 * file does not exist.
 */
export function statement(source: Source, name: string): Block[] {
  const markdown = source.catalogue.statements.get(name);
  return markdown === undefined ? [] : marked.lexer(markdown).flatMap(toBlocks);
}

/**
 * The topics that may not be asked about, in one paragraph, for a page that is used alone; nothing if the statement
 * does not exist.
 */
export function topicsNotAsked(source: Source): Text {
  const topics = statement(source, "not-asked").flatMap((block) => (block.type === "list" ? block.items : []));
  if (topics.length === 0) return [];
  const names = topics.map((topic) => loweredName(withoutStop(textOf(topic))));
  return phrase(source, "shared", "dontAsk", {
    label: [{ text: phraseWords(source, "shared", "dontAskLabel"), strong: true }],
    topics: listWords(source, names, "or"),
  });
}

/** The same, with what may be asked of everyone: the text after the list in the statement. */
export function notAsked(source: Source): Block[] {
  const text = topicsNotAsked(source);
  const blocks = statement(source, "not-asked");
  const after = blocks.slice(blocks.findLastIndex(({ type }) => type === "list") + 1);
  return text.length === 0 ? blocks : [{ type: "paragraph", text }, ...after];
}

function toBlocks(token: Token): Block[] {
  switch (token.type) {
    case "heading":
      return [{ type: "heading", level: (token as Tokens.Heading).depth < 3 ? 2 : 3, text: plainText(token) }];
    case "paragraph":
      return [{ type: "paragraph", text: toText(token) }];
    case "list": {
      const { ordered, items } = token as Tokens.List;
      return [{ type: "list", ordered, items: items.map(toText) }];
    }
    default:
      return [];
  }
}

function toText(token: Token): Text {
  const inner = "tokens" in token ? (token.tokens ?? []) : [];
  if (token.type === "strong") return [{ text: plainText(token), strong: true }];
  if (inner.length === 0) return "text" in token && token.type !== "space" ? [{ text: ownText(token) }] : [];
  return inner.flatMap(toText);
}

const plainText = (token: Token): string => {
  const inner = "tokens" in token ? (token.tokens ?? []) : [];
  return inner.length === 0 ? ownText(token) : inner.map(plainText).join("");
};

/** A line break inside a Markdown paragraph is a space. */
const ownText = (token: Token): string => ("text" in token ? String(token.text) : token.raw).replace(/\n/g, " ");
