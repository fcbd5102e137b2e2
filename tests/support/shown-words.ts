import { readFileSync } from "node:fs";
import ts from "typescript";
import { isScalar, parseDocument, visit } from "yaml";
import type { Literal } from "./literals";

/** Attributes that users do not see. */
const UNREAD = new Set([
  "className",
  "id",
  "name",
  "type",
  "value",
  "href",
  "action",
  "method",
  "htmlFor",
  "role",
  "key",
]);
/** Characters of a regular expression. */
const PATTERN = /\\|\(\?|\[\^/;
/** Names, keys and addresses. */
const NAME = /^(?:\p{Ll}[\p{L}\d.:-]*|\/\S*)$/u;

/** Every text in a file that a user may see: strings and their parts, text between tags, and error messages. */
export function shownInCode(file: string, code = readFileSync(file, "utf8")): Literal[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const read = (node: ts.Node): void => {
    if (isNoText(node)) return;
    const words = textIn(node);
    if (words !== undefined && /\p{L}/u.test(words) && !PATTERN.test(words)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, words: words.replace(/\s+/g, " ").trim() });
    }
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

/** Imports, types, word lists for searching, examples of rules, and attributes that users do not see. */
function isNoText(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return UNREAD.has(node.name.getText());
  if (ts.isPropertyAssignment(node)) return node.name.getText() === "example";
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.name.text === "split" && ts.isParenthesizedExpression(node.expression.expression);
}

function textIn(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return (isPiece || ts.isStringLiteralLike(node)) && !NAME.test(node.text) ? node.text : undefined;
}

/** The texts of a template under the keys that a page shows. */
export function shownInTemplate(file: string, keys: ReadonlySet<string>): Literal[] {
  const code = readFileSync(file, "utf8");
  const found: Literal[] = [];
  visit(parseDocument(code), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !keys.has(String(key.value)) || !isScalar(value)) return;
      const line = code.slice(0, value.range?.[0]).split("\n").length;
      found.push({ file, line, words: String(value.value).replace(/\s+/g, " ").trim() });
    },
  });
  return found;
}
