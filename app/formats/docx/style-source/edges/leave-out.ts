import type { StyleLine } from "../../../../documents/letterhead";
import { isBlank } from "./is-blank";
import { type Asked, literalLines } from "./literal-lines";
import { piecesOf, removeEmpty, removePiece } from "./pieces";
import type { Edge, Edges, StyleSource } from "../style-source";
import { all, parse, serialize } from "../package/xml";

/**
 * A company's file without the lines that are not printed: those that were left out, and suspicious ones that were not
 * confirmed.
 */
export function leaveOut(source: StyleSource, decided: readonly StyleLine[], asked: Asked): StyleSource {
  const decisions = new Map(decided.map(({ text, printed }) => [text, printed]));
  const leftOut = new Set(
    literalLines(source, asked).flatMap(({ text, suspicion }) =>
      (decisions.get(text) ?? suspicion === undefined) ? [] : [text],
    ),
  );
  if (leftOut.size === 0) return source;
  const without = (edges: Edges): Edges =>
    Object.fromEntries(
      Object.entries(edges).map(([pages, edge]: [string, Edge]) => [pages, withoutLines(edge, leftOut)]),
    );
  return { ...source, headers: without(source.headers), footers: without(source.footers) };
}

function withoutLines(edge: Edge, leftOut: ReadonlySet<string>): Edge {
  const root = parse(edge.xml);
  const pieces = piecesOf(root).filter(({ text }) => leftOut.has(text));
  if (pieces.length === 0) return edge;
  const paragraphs = all(root, "p").filter((paragraph) =>
    pieces.some(({ nodes }) => nodes.some((node) => all(paragraph, node.localName).includes(node))),
  );
  pieces.forEach(removePiece);
  removeEmpty(paragraphs);
  return { ...edge, xml: serialize(root), blank: isBlank(root) };
}
