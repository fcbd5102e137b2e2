import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { DocumentName } from "../../../catalogue/phrases/every-document";
import { DOCUMENTS, findDocument } from "../../../documents/index";
import { phraseWords } from "../../../documents/sentences/phrase";
import { approvalFor } from "../../../documents/clarity-report/missing";
import { noticesFor, writeDocument } from "../../../documents/write-document";
import { wordsOf } from "../../../documents/blocks/words";
import { partsOf } from "../../../formats/html/sheet";
import { FORMATS } from "../../../formats/index";
import { countSuggested } from "../../../requisition/suggestions/suggestions";
import { reviewedSource } from "../../shared/reading/findings.server";
import { notFound, openRequisition } from "../../shared/reading/open-requisition.server";
import type { Notice } from "../../../documents/notice";
import { findSection } from "../../../requisition/requisition";
import type { ShownNotice } from "../../../ui/document/before-you-share";
import { when } from "../../shared/reading/when.server";

/** The data for the preview of a document. */
export async function showDocument(context: AppLoadContext, params: Params, search: URLSearchParams) {
  const opened = await openRequisition(context, params.id);
  const { stored } = opened;
  const edition = search.get("edition") || null;
  const kind = findDocument(params.document, edition);
  if (!kind) throw notFound("This document doesn’t exist. The requisition’s overview lists all of them.");
  const source = await reviewedSource(context, opened);
  const written = { document: writeDocument(kind, source), source };
  const { letterhead, ...document } = written.document;
  const called = (name: DocumentName) => phraseWords(source, "every-document", name);
  const formats = FORMATS.filter((format) => format.of?.includes(kind.slug) ?? true);
  return {
    id: stored.id,
    slug: kind.slug,
    query: edition === null ? "" : `?edition=${edition}`,
    document,
    parts: partsOf(document),
    words: wordsOf(written.document),
    logo: letterhead.logo && { src: "/settings/logo.png" },
    documents: DOCUMENTS.flatMap(({ slug, name, about, editions = [] }) =>
      [{ id: null, name, about }, ...editions].map((one) => ({
        href: `/requisitions/${stored.id}/documents/${slug}${one.id === null ? "" : `?edition=${one.id}`}`,
        name: called(one.name),
        about: one.about,
        here: slug === kind.slug && one.id === edition,
      })),
    ),
    formats: formats.map((format) => ({
      ending: format.ending,
      name: format.name,
      lacks: format.lacks?.(written) ?? [],
    })),
    approved: source.approved,
    notices: noticesFor(kind, source).map((notice) => shownNotice(notice, `/requisitions/${stored.id}`)),
    suggestions: countSuggested(stored.suggested),
    open: approvalFor(source)
      .sections.filter((section) => section.state !== "ready")
      .map(({ slug, title }) => ({ slug, title })),
    saved: `Version ${source.stamp.version}, saved ${when(stored.updatedAt, context.now())}`,
  };
}

function shownNotice({ text, at, cuts = [] }: Notice, address: string): ShownNotice {
  const link =
    at === undefined
      ? {}
      : at === "settings"
        ? { link: { href: "/settings", label: "Open Settings" } }
        : at === "gaps"
          ? { link: { href: `${address}/gaps`, label: "Fill in the blanks" } }
          : {
              link: {
                href: `${address}/edit/${at.section}#${at.field}`,
                label: `Open ${findSection(at.section)?.title}`,
              },
            };
  return { text, ...link, cuts: cuts.map(({ was, is }) => ({ was, is })) };
}
