import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Declares every prefix used here. */
export const ALL = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export type Files = Record<string, string | Uint8Array>;

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

export const rels = (...entries: readonly (readonly [id: string, kind: string, target: string, outside?: boolean])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, kind, target, outside]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const style = (type: string, id: string, name: string, rest = "", attributes = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${rest}</w:style>`;

const GERMAN_STYLES =
  `<w:styles ${ALL}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/>` +
  `<w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  style("paragraph", "Standard", "Normal", "<w:qFormat/>", ' w:default="1"') +
  style(
    "paragraph",
    "berschrift1",
    "heading 1",
    '<w:basedOn w:val="Standard"/><w:link w:val="Gone"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="8A1C1C"/></w:rPr>',
  ) +
  style("paragraph", "Titel", "Title", '<w:basedOn w:val="Standard"/>') +
  style(
    "paragraph",
    "Aufzhlungszeichen",
    "List Bullet",
    '<w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="4"/></w:numPr><w:jc w:val="left"/></w:pPr>',
  ) +
  style(
    "paragraph",
    "Kopfzeile",
    "header",
    '<w:basedOn w:val="Standard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>',
  ) +
  // Our id with another meaning, and our name with another type.
  style("paragraph", "Question", "Frage", '<w:basedOn w:val="Standard"/>') +
  style("character", "NoteChar", "Note", '<w:basedOn w:val="AbsatzStandardschriftart"/>') +
  style("character", "AbsatzStandardschriftart", "Default Paragraph Font", "", ' w:default="1"') +
  style("table", "NormaleTabelle", "Normal Table", "", ' w:default="1"') +
  style("numbering", "KeineListe", "No List", "", ' w:default="1"') +
  "</w:styles>";

const level = (pStyle: string, text: string, format = "decimal") =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${pStyle}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

const GERMAN_NUMBERING =
  `<w:numbering ${ALL} xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">` +
  `<w:abstractNum w:abstractNumId="1" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="multilevel"/>${level("berschrift1", "§ %1")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${level("Aufzhlungszeichen", "–", "bullet")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="9"><w:multiLevelType w:val="hybridMultilevel"/>${level("Gone", "unused", "bullet")}</w:abstractNum>` +
  `<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num></w:numbering>`;

/** A theme with this accent and font. */
export const theme = (accent: string, font: string) =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${[
    ["dk1", "000000"],
    ["lt1", "FFFFFF"],
    ["dk2", "222222"],
    ["lt2", "EEEEEE"],
    ["accent1", accent],
    ["accent2", "B45309"],
    ["accent3", "666666"],
    ["accent4", "777777"],
    ["accent5", "888888"],
    ["accent6", "999999"],
    ["hlink", "0000FF"],
    ["folHlink", "800080"],
  ]
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
    .join("")}</a:clrScheme><a:fontScheme name="House">${["major", "minor"]
    .map((one) => `<a:${one}Font><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${one}Font>`)
    .join(
      "",
    )}</a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** A drawing of the picture behind a relationship. */
export const drawing = (id: string, attribute = "embed") =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="274320"/><wp:docPr id="1" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:${attribute}="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="274320"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const header = (...inside: readonly string[]) => `<w:hdr ${ALL}>${inside.join("")}</w:hdr>`;
export const footer = (...inside: readonly string[]) => `<w:ftr ${ALL}>${inside.join("")}</w:ftr>`;
export const paragraph = (...inside: readonly string[]) => `<w:p>${inside.join("")}</w:p>`;

/** The parts of a company's file as a German Word saves it, with numbered headings but no header or footer. */
export const german = (changes: Files = {}): Files => ({
  "[Content_Types].xml":
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
  "_rels/.rels": rels(["r1", "officeDocument", "word/document.xml"]),
  "word/document.xml": `<w:document ${ALL}><w:body><w:p/><w:sectPr/></w:body></w:document>`,
  "word/_rels/document.xml.rels": rels(
    ["r1", "styles", "styles.xml"],
    ["r2", "numbering", "numbering.xml"],
    ["r3", "theme", "theme/theme1.xml"],
  ),
  "word/styles.xml": GERMAN_STYLES,
  "word/numbering.xml": GERMAN_NUMBERING,
  "word/theme/theme1.xml": theme("117733", "Georgia"),
  ...changes,
});

/** A file with a logo on the first page, different words on even pages, and content that cannot be copied. */
export const withEdges = (changes: Files = {}): Files =>
  german({
    "word/document.xml":
      `<w:document ${ALL}><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="even" r:id="h3"/></w:sectPr></w:pPr></w:p>` +
      `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(
      ["r1", "styles", "styles.xml"],
      ["r2", "numbering", "numbering.xml"],
      ["r3", "theme", "theme/theme1.xml"],
      ["r4", "settings", "settings.xml"],
      ["h1", "header", "header1.xml"],
      ["h2", "header", "/word/header2.xml"],
      ["h3", "header", "header3.xml"],
    ),
    "word/settings.xml": `<w:settings ${ALL}><w:evenAndOddHeaders/></w:settings>`,
    "word/header1.xml": header(
      `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${paragraph('<w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr>', words("Nordic Audio"), `<w:ins w:id="7" w:author="A">${words(" AB")}</w:ins>`, `<w:del w:id="8" w:author="A"><w:r><w:delText>Ltd</w:delText></w:r></w:del>`)}</w:sdtContent></w:sdt>`,
      paragraph(
        drawing("x1"),
        drawing("x2", "link"),
        `<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>`,
      ),
      paragraph(
        '<w:pPr><w:pStyle w:val="Missing"/></w:pPr>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEAUTO cmd "/c calc" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        words("Quoted"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>',
        '<w:r><w:pict><v:shape id="s" style="width:10pt;height:10pt"><v:imagedata src="http://example.com/a.png"/></v:shape></w:pict></w:r>',
      ),
    ),
    "word/_rels/header1.xml.rels": rels(
      ["x1", "image", "http://example.com/a.png", true],
      ["x2", "image", "http://example.com/b.png", true],
    ),
    "word/header2.xml": header(paragraph(drawing("p1"))),
    "word/_rels/header2.xml.rels": rels(["p1", "image", "media/image1.png"]),
    "word/media/image1.png": PIXEL,
    "word/header3.xml": header(paragraph(words("Even pages"))),
    ...changes,
  });

export const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
