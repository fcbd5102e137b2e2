import { Fragment, type ReactNode } from "react";
import type { Block, HiringDocument, Place } from "../../documents/blocks/document";
import { subtitleText, titleText } from "../../documents/blocks/marks";
import { bySheet } from "../sheets";
import { Marked, Spans } from "./spans";
import { TableView } from "./table-view";

interface SheetProps {
  /** The document; the letterhead's pictures and files are not used. */
  readonly document: Omit<HiringDocument, "letterhead">;
  /** The address of the logo. */
  readonly logo?: { readonly src: string } | undefined;
  /** Returns the address for editing a part; without it, parts have no links. */
  editAddress?(place: Place): string;
  /** Gives each part an id from `partsOf`, so that a page can link to it. */
  readonly anchored?: boolean;
}

/** The parts of a document by its main headings, each with its id in an anchored sheet. */
export const partsOf = (document: Pick<HiringDocument, "blocks">): { readonly id: string; readonly text: string }[] =>
  document.blocks.filter(isPart).map(({ text }, i) => ({ id: `part-${i + 1}`, text }));

const isPart = (block: Block): block is Extract<Block, { type: "heading" }> =>
  block.type === "heading" && block.level === 1;

/** A document as a web page, for the preview and for print, with the same words as every other format. */
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
          {/* A change of orientation already starts a page. */}
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
      // A web page has other navigation: screen readers list the headings, and there are no page numbers.
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
