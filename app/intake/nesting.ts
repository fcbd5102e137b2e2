import { Lexer, Parser } from "yaml";

/** Deeper than any requisition, and far from where a reader that calls itself runs out of room. */
const DEEPEST = 64;

/**
 * True for YAML or JSON that is nested deeper than any requisition. Checked before parsing: at the end of its stack V8
 * may end the whole process, which no `catch` notices.
 */
export function isTooDeep(text: string): boolean {
  if (mostOpen(text) <= DEEPEST) return false;
  // Brackets and spaces inside an answer count as well; the parser, which keeps its own stack, separates them.
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > DEEPEST) return true;
  }
  return false;
}

/** At least as many as there are levels: brackets open at once, or columns before the first word of a line. */
function mostOpen(text: string): number {
  let open = 0;
  let most = 0;
  for (const [found] of text.matchAll(/[[\]{}]|^[ \t?:-]+/gm)) {
    if (found === "[" || found === "{") open += 1;
    else if (found === "]" || found === "}") open = Math.max(0, open - 1);
    most = Math.max(most, open, found.length);
  }
  return most;
}
