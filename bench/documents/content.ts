import { findDocument } from "../../app/documents/index";
import type { Block, HiringDocument } from "../../app/documents/blocks/document";
import { writeDocument } from "../../app/documents/write-document";
import { catalogue, sourceOf } from "../../tests/support/catalogue";

/** The sizes, as rendered by LibreOffice on A4. */
export const SIZES = [
  { pages: 3, kinds: ["role-card", "clarity-report"], times: 1 },
  { pages: 12, kinds: ["interviewer-kit"], times: 1 },
  { pages: 60, kinds: ["interviewer-kit"], times: 4 },
] as const;

/**
 * The words of real documents with the given number of pages. `round` is in the title and in the first paragraph, so
 * that no two are the same. Blanks become plain text, and callouts and breaks are removed, since the other tools have
 * neither.
 */
export function contentOf({ kinds, times }: (typeof SIZES)[number], round: number): HiringDocument {
  const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
  const source = sourceOf(requisition);
  const documents = kinds.map((kind) => writeDocument(findDocument(kind)!, source));
  const blocks = Array.from({ length: times }, () =>
    documents.flatMap((document) => document.blocks.flatMap(plain)),
  ).flat();
  const first: Block = { type: "paragraph", text: [{ text: `Measured in round ${round}.` }] };
  const { density: _, ...head } = documents[0]!;
  return { ...head, title: `Round ${round}`, blocks: [first, ...blocks] };
}

function plain(block: Block): Block[] {
  switch (block.type) {
    case "callout":
      return [{ type: "list", ordered: false, items: block.items }];
    case "contents":
    case "page-break":
      return [];
    case "form":
      return [
        {
          type: "table",
          caption: block.caption,
          columns: block.columns,
          rows: block.rows.map((row) =>
            row.map((cell) => cell.map((text) => text.map(({ text: words }) => ({ text: words })))),
          ),
        },
      ];
    case "paragraph":
      return [
        { type: "paragraph", text: block.text.map(({ text, strong }) => (strong ? { text, strong } : { text })) },
      ];
    default:
      return [block];
  }
}
