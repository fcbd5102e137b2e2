import { type ReactNode, useId } from "react";
import type { Block, Cell, Column, HiringDocument, Place, Text } from "../documents/document";

interface PreviewProps {
  readonly document: HiringDocument;
  /** Where a part can be edited. */
  editAddress(place: Place): string;
}

/** A document as a web page: the preview, and what is printed. The words are those of every other format. */
export function DocumentSheet({ document, editAddress }: PreviewProps) {
  return (
    <article className="c-sheet c-text">
      <header className="c-sheet__head">
        {document.draft ? <p className="c-sheet__draft">Draft</p> : null}
        <p className="c-sheet__org">{document.name}</p>
        <h1 className="c-sheet__title">{document.title}</h1>
        {document.subtitle ? <p className="c-sheet__sub">{document.subtitle}</p> : null}
      </header>
      <DocumentBlocks blocks={document.blocks} editAddress={editAddress} />
    </article>
  );
}

/** Blocks of a document, headings from h2 down. */
export function DocumentBlocks({
  blocks,
  editAddress,
}: { blocks: readonly Block[] } & Pick<PreviewProps, "editAddress">) {
  return blocks.map((block, i) => <BlockView key={i} block={block} editAddress={editAddress} />);
}

function BlockView({ block, editAddress }: { block: Block } & Pick<PreviewProps, "editAddress">): ReactNode {
  switch (block.type) {
    case "heading": {
      const Heading = ({ 1: "h2", 2: "h3", 3: "h4" } as const)[block.level];
      if (!block.from) return <Heading>{block.text}</Heading>;
      return (
        <div className="c-sheet__h">
          <Heading>{block.text}</Heading>
          <a href={editAddress(block.from)}>
            Edit<span className="u-hidden"> {block.text}</span>
          </a>
        </div>
      );
    }
    case "lead":
      return (
        <p className="c-text__lead">
          <Spans text={block.text} />
        </p>
      );
    case "paragraph":
      return (
        <p>
          <Spans text={block.text} />
        </p>
      );
    case "note":
      return (
        <p className="c-text__note">
          <Spans text={block.text} />
        </p>
      );
    case "question":
      return (
        <p className="c-text__question">
          <Spans text={block.text} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={i}>
              <Spans text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
    case "form":
      return <TableView {...block} />;
    case "notice":
      return (
        <aside className="c-text__notice" aria-label="Before you use this document">
          <p>
            <strong>{block.title}</strong>
          </p>
          <ul>
            {block.items.map((item, i) => (
              <li key={i}>
                <Spans text={item} />
              </li>
            ))}
          </ul>
        </aside>
      );
    case "page-break":
      return <hr className="c-text__page" />;
  }
}

interface TableViewProps {
  readonly type: "table" | "form";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: boolean;
}

function TableView({ type, caption, columns, rows, total }: TableViewProps) {
  const id = useId();
  return (
    <div className="c-scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table className={type === "form" ? "c-table c-form" : "c-table"} role="table">
        <caption className="u-hidden" id={id}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.head} role="columnheader" scope="col" className={column.numeric ? "is-num" : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <tr key={i} role="row" className={total && i === rows.length - 1 ? "is-total" : undefined}>
              {row.map((cell, k) => {
                // A box to write in is no heading of its row.
                const isHead = k === 0 && cell.some((text) => text.some((span) => span.text !== ""));
                const Tag = isHead ? "th" : "td";
                return (
                  <Tag
                    key={k}
                    role={isHead ? "rowheader" : "cell"}
                    scope={isHead ? "row" : undefined}
                    className={columns[k]?.numeric ? "is-num" : undefined}
                    data-label={columns[k]?.head}
                  >
                    {cell.map((text, n) => (
                      <p key={n}>
                        <Spans text={text} />
                      </p>
                    ))}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Spans({ text }: { text: Text }) {
  return text.map((span, i) => {
    const words = span.text.split("\n").map((line, k) => [k > 0 && <br key={k} />, line]);
    if (span.strong) return <strong key={i}>{words}</strong>;
    if (span.suggested) {
      return (
        <span key={i} className="is-unconfirmed">
          {words}
        </span>
      );
    }
    return <span key={i}>{words}</span>;
  });
}
