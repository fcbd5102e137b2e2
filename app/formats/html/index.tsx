import { renderToStaticMarkup } from "react-dom/server";
import type { HiringDocument } from "../../documents/blocks/document";
import { lookOf } from "../docx/styles/look";
import type { Format } from "../format";
import page from "./page.css?raw";
import print from "./print.css?raw";
import { DocumentSheet } from "./sheet";
import tables from "./tables.css?raw";
import { typefaceFor } from "./typeface";

/** A web page in one file to read, mail or print. */
export const html: Format = {
  ending: "html",
  id: "html",
  name: "Web page",
  mediaType: "text/html; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeHtml(document)),
};

/** A document as a self-contained page with its styles, typeface and logo, and no scripts. */
export function writeHtml(document: HiringDocument): string {
  const { letterhead, ...words } = document;
  const { stamp } = document.frame;
  const { colours } = lookOf(letterhead);
  const paper = letterhead.paper === "letter" ? "letter" : "A4";
  const style =
    `:root{--accent:#${colours.accent};--dark:#${colours.dark};--fill:#${colours.headFill}}` +
    `@page{size:${paper};@bottom-left{content:${cssString(stamp)}}}` +
    `@page wide{size:${paper} landscape}`;
  const logo = letterhead.logo && {
    src: `data:image/png;base64,${Buffer.from(letterhead.logo.png).toString("base64")}`,
  };
  const foot = [letterhead.organization, stamp].filter((part) => part !== "").join(" · ");
  const typeface = typefaceFor(JSON.stringify(words) + foot);
  const root = (
    <html lang={document.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'"
        />
        <title>{`${document.title} - ${document.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: typeface + page + tables + print + style }} />
      </head>
      <body className={document.draft ? "is-draft" : undefined}>
        <DocumentSheet document={document} logo={logo} />
        {foot === "" ? null : (
          <footer>
            <p>{foot}</p>
          </footer>
        )}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(root)}\n`;
}

/** A CSS string; characters that could end it, or the style element, are escaped. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<>\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;
