import { readFileSync } from "node:fs";
import ts from "typescript";

/** Words found in code. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Properties that documents always print. */
const PRINTED = new Set(["text", "title", "subtitle", "head", "heading", "caption", "header", "label"]);
/** Functions that turn a string into text or headings. */
const PRINTERS = new Set(["plain", "cell", "part", "underHeading", "stopped", "capital"]);

/** A word next to a space or punctuation, or with a capital; names in code are not written like that. */
const SENTENCE = /\p{L}[.,:;!?)”]?\s|\s\p{L}|\p{L}[,:;!?]$|^\p{Lu}\p{Ll}+$/u;
/** A part of a sentence with answers in it: "Round " or ", one card". */
const PIECE = /\p{L}\s|\s\p{L}|\p{L}[.,:;!?]|[.,:;!?(]\p{L}/u;
/** The start of the path of an answer: "mustHaves." */
const PATH = /^\p{Ll}\p{L}*\.$/u;
/** A regular expression, which reads answers and adds nothing to them. */
const PATTERN = /\\|\(\?|\p{L}\|\p{L}/u;

/** English that a file would print: sentences, parts of them, and any word where a document prints its value. */
export function wordsInCode(file: string, code = readFileSync(file, "utf8")): Literal[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kindOf(file));
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoText(node)) return;
    const words = textIn(node);
    if (words !== undefined && !PATTERN.test(words)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** In a file with elements, an arrow function with a type parameter would be parsed as an element. */
const kindOf = (file: string): ts.ScriptKind => (file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Imports, types, errors for developers, patterns, and word lists that are split for searching. */
function isNoText(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText() === "RegExp";
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.name.text === "split" && isString(unwrapped(node.expression.expression));
}

const unwrapped = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;

const isString = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) || (ts.isBinaryExpression(node) && isString(node.left) && isString(node.right));

function textIn(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : undefined;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
    return PIECE.test(node.text) && !PATH.test(node.text) ? node.text : undefined;
  }
  if (!ts.isStringLiteralLike(node)) return undefined;
  return SENTENCE.test(node.text) || (isPrinted(node) && /\p{L}/u.test(node.text)) ? node.text : undefined;
}

/** True where a document prints the value. The name of a phrase is an argument too, but of other functions. */
function isPrinted(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && PRINTED.has(parent.name.getText());
  return ts.isCallExpression(parent) && PRINTERS.has(parent.expression.getText());
}
