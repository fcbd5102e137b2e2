import { readFileSync } from "node:fs";
import ts from "typescript";

/** Words that stand in code. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Properties that documents print, whatever stands in them. */
const PRINTED = new Set(["text", "title", "subtitle", "head", "heading", "caption", "header", "label"]);
/** Functions that make text or headings of a string. */
const PRINTERS = new Set(["plain", "cell", "part", "underHeading", "stopped", "capital"]);

/** A word beside a space or a sign, or one with a capital: nothing that code names is written so. */
const SENTENCE = /\p{L}[.,:;!?)”]?\s|\s\p{L}|\p{L}[,:;!?]$|^\p{Lu}\p{Ll}+$/u;
/** A piece of a sentence with answers in it: "Round " or ", one card". */
const PIECE = /\p{L}\s|\s\p{L}|\p{L}[.,:;!?]|[.,:;!?(]\p{L}/u;
/** The start of the path of an answer: "mustHaves." */
const PATH = /^\p{Ll}\p{L}*\.$/u;
/** A pattern, which reads answers and adds nothing to them. */
const PATTERN = /\\|\(\?|\p{L}\|\p{L}/u;

/** English that a file would print: sentences, pieces of them, and any word where a document shows what it is given. */
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

/** An arrow with a type parameter reads as an element where elements may appear. */
const kindOf = (file: string): ts.ScriptKind => (file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Imports, types, errors for anyone who writes code, patterns, and lists of words that are split to be looked for. */
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

/** Where a document prints what stands there. A name of a phrase is an argument too, but of no such function. */
function isPrinted(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && PRINTED.has(parent.name.getText());
  return ts.isCallExpression(parent) && PRINTERS.has(parent.expression.getText());
}
