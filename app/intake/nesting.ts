import { Lexer, Parser } from "yaml";

/** Deeper than any requisition, and far below the limit of a recursive reader. */
const DEEPEST = 64;

/**
 * True for YAML or JSON that is nested deeper than any requisition. Checked before parsing, because a stack overflow in
 * V8 may end the whole process, which no `catch` can handle.
 */
export function isTooDeep(text: string): boolean {
  if (mostOpen(text) <= DEEPEST) return false;
  // This also counts brackets and spaces in answers. The parser, which keeps its own stack, distinguishes them.
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > DEEPEST) return true;
  }
  return false;
}

/** An upper bound for the number of levels: brackets open at once, or columns before the first word of a line. */
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
