import { Fragment, type ReactNode, useId } from "react";
import type { Block, Cell, Column, HiringDocument, Mark, Place, Span, Text } from "../../documents/document";
import { byMark, subtitleText, titleText } from "../../documents/marks";
import { bySheet } from "../sheets";

interface SheetProps {
  /** All that is read; the letterhead's pictures and files are not. */
  readonly document: Omit<HiringDocument, "letterhead">;
  /** Where the logo is. */
  readonly logo?: { readonly src: string } | undefined;
  /** Where a part can be edited; without it no part says so. */
  editAddress?(place: Place): string;
  /** Gives each part an id, as `partsOf` names them, so that a page can lead to it. */
  readonly anchored?: boolean;
}

/** The parts of a document by its main headings, each with the id that an anchored sheet gives it. */
export const partsOf = (document: Pick<HiringDocument, "blocks">): { readonly id: string; readonly text: string }[] =>
  document.blocks.filter(isPart).map(({ text }, i) => ({ id: `part-${i + 1}`, text }));

const isPart = (block: Block): block is Extract<Block, { type: "heading" }> =>
  block.type === "heading" && block.level === 1;

/** A document as a web page: the preview, and what is printed. The words are those of every other format. */
export function DocumentSheet({ document, logo, editAddress, anchored = false }: SheetProps) {
  const subtitle = subtitleText(document);
  const parts = anchored ? document.blocks.filter(isPart) : [];
  const idOf = (block: Block) => {
    const at = parts.findIndex((part) => part === block);
    return at < 0 ? undefined : `part-${at + 1}`;
  };
  return (
    <article className="c-sheet c-text" lang={document.language}>
      <header className="c-sheet__head">
        {document.draft ? <p className="c-sheet__draft">{document.frame.draft.head}</p> : null}
        {logo ? <img className="c-sheet__logo" src={logo.src} alt={document.frame.logo} /> : null}
        <p className="c-sheet__org" dir="auto">
          {document.name}
        </p>
        <h1 className="c-sheet__title" dir="auto">
          <Spans text={titleText(document)} />
        </h1>
        {subtitle.some(({ text }) => text !== "") ? (
          <p className="c-sheet__sub" dir="auto">
            <Spans text={subtitle} />
          </p>
        ) : null}
      </header>
      {bySheet(document).map(({ landscape, blocks }, i, sheets) => (
        <Fragment key={i}>
          {/* A page that turns is a new one by itself. */}
          {i > 0 && sheets[i - 1]!.landscape === landscape ? <hr className="c-text__page" /> : null}
          <div className={landscape ? "c-sheet__wide" : undefined}>
            <DocumentBlocks blocks={blocks} idOf={idOf} {...(editAddress ? { editAddress } : {})} />
          </div>
        </Fragment>
      ))}
    </article>
  );
}

type BlocksProps = { readonly blocks: readonly Block[]; idOf?(block: Block): string | undefined } & Pick<
  SheetProps,
  "editAddress"
>;

/** Blocks of a document, headings from h2 down. */
export function DocumentBlocks({ blocks, idOf, editAddress }: BlocksProps) {
  return blocks.map((block, i) => (
    <BlockView key={i} block={block} id={idOf?.(block)} {...(editAddress ? { editAddress } : {})} />
  ));
}

const HEADINGS = { 1: "h2", 2: "h3", 3: "h4", 4: "h5" } as const;

type BlockProps = { readonly block: Block; readonly id: string | undefined } & Pick<SheetProps, "editAddress">;

function BlockView({ block, id, editAddress }: BlockProps): ReactNode {
  switch (block.type) {
    case "heading": {
      const Heading = HEADINGS[block.level];
      const heading = (
        <Heading dir="auto" id={id} tabIndex={id ? -1 : undefined}>
          <Marked change={block.change}>{block.text}</Marked>
        </Heading>
      );
      if (!block.from || !editAddress || block.change === "removed") return heading;
      return (
        <div className="c-sheet__h">
          {heading}
          <a href={editAddress(block.from)}>
            Edit<span className="u-hidden"> {block.text}</span>
          </a>
        </div>
      );
    }
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={i} dir="auto">
              <Spans text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
    case "form":
      return <TableView {...block} />;
    case "callout":
      return (
        <aside className={`c-text__callout is-${block.tone}`} aria-label={block.title}>
          <p dir="auto">
            <strong>
              <Marked change={block.change}>{block.title}</Marked>
            </strong>
          </p>
          <ul>
            {block.items.map((item, i) => (
              <li key={i} dir="auto">
                <Spans text={item} />
              </li>
            ))}
          </ul>
        </aside>
      );
    case "contents":
      // A page has its own ways about: the headings are a screen reader's contents, and nothing has a page number.
      return null;
    case "page-break":
      return <hr className="c-text__page" />;
    default:
      return (
        <p className={block.type === "paragraph" ? undefined : `c-text__${block.type}`} dir="auto">
          <Spans text={block.text} />
        </p>
      );
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
            {columns.map(({ head, numeric, change }, i) => (
              <th key={i} role="columnheader" scope="col" className={numeric ? "is-num" : undefined}>
                <Marked change={change}>{head}</Marked>
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
                      <p key={n} dir="auto">
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
  return byMark(text).map(({ change, spans }, i) => (
    <Marked key={i} change={change}>
      {spans.map((span, k) => (
        <SpanView key={k} span={span} />
      ))}
    </Marked>
  ));
}

/** What was added or removed says so in words as well: few screen readers read ins and del, and not everybody sees their colors. */
function Marked({ change, children }: { change: Mark | undefined; children: ReactNode }) {
  if (!change) return children;
  const Change = change === "added" ? "ins" : "del";
  return (
    <Change>
      <span className="u-hidden"> {change}: </span>
      {children}
    </Change>
  );
}

function SpanView({ span }: { span: Span }) {
  const words = span.text.split("\n").map((line, k) => [k > 0 && <br key={k} />, line]);
  if (span.control) return <span className={span.control.kind === "tick" ? "is-tick" : "is-open"}>{words}</span>;
  if (span.gap) return <mark className="is-gap">{words}</mark>;
  const shown = span.strong ? <strong>{words}</strong> : <span>{words}</span>;
  return span.suggested ? <span className="is-unconfirmed">{shown}</span> : shown;
}
