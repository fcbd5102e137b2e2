import type { AppLoadContext } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import type { Block } from "../../../documents/blocks/document";
import { descriptionBlocks } from "../../../documents/job-description/job-description";
import { PLAIN_LETTERHEAD } from "../../../documents/letterhead";
import { DocumentBlocks } from "../../../formats/html/sheet";
import type { SectionSlug } from "../../../requisition/requisition";
import { type Opened, rememberVersion } from "../../shared/reading/open-requisition.server";

/**
 * The parts of the job description that a section's answers produce, as HTML; "" if none. Rendered here, so that
 * browsers need not download the code for documents.
 */
export function previewOf(context: AppLoadContext, opened: Opened, slug: SectionSlug): string {
  const preview: Block[] = [];
  let inside = false;
  for (const block of descriptionOf(context, opened)) {
    if (block.type === "heading" && block.level === 1) inside = block.from?.section === slug;
    if (inside) preview.push(block);
  }
  const blocks = <DocumentBlocks blocks={preview} editAddress={({ field }) => `#${field}`} />;
  return renderToStaticMarkup(blocks, { identifierPrefix: "preview" });
}

/** The whole job description, of which each section shows its part; cached per stored version. */
const descriptionOf = (context: AppLoadContext, opened: Opened): readonly Block[] =>
  rememberVersion(context, "description", opened, () => {
    const letterhead = { boilerplate: opened.settings, paper: PLAIN_LETTERHEAD.paper };
    return descriptionBlocks({ ...opened.source, letterhead });
  });
