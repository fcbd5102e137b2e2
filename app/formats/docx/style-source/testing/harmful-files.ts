import { ALL, type Files, TYPE, drawing, footer, header, paragraph, rels, theme, words } from "./company-files";

/** The unusual parts of a company's file; each is XML, or undefined for the defaults of a new Word file. */
export interface Harm {
  readonly accent?: string;
  /** `w:pPr` and `w:rPr` of styles. */
  readonly normal?: string;
  readonly title?: string;
  readonly heading1?: string;
  /** Further styles. */
  readonly styles?: string;
  readonly defaults?: string;
  readonly numbering?: string;
  /** Attributes of `w:background`. */
  readonly background?: string;
  /** Paragraphs by kind of page. */
  readonly headers?: Edges;
  readonly footers?: Edges;
  readonly core?: string;
  readonly template?: boolean;
}
type Edges = { readonly [pages in "default" | "first" | "even"]?: string };

const style = (id: string, name: string, properties: string, base = '<w:basedOn w:val="Normal"/>') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${properties}</w:style>`;
const accent1 = '<w:color w:val="4472C4" w:themeColor="accent1"/>';

const stylesOf = ({ normal = "", title, heading1, styles = "", defaults }: Harm) =>
  `<w:styles ${ALL}>${defaults ?? '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'}` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${normal}</w:style>` +
  style("Title", "Title", title ?? `<w:rPr>${accent1}<w:sz w:val="56"/></w:rPr>`) +
  style(
    "Heading1",
    "heading 1",
    heading1 ?? `<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${accent1}<w:sz w:val="32"/></w:rPr>`,
  ) +
  style(
    "Heading2",
    "heading 2",
    `<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="2F5496" w:themeColor="accent1" w:themeTint="99"/></w:rPr>`,
  ) +
  style(
    "Header",
    "header",
    '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ) +
  style(
    "Footer",
    "footer",
    '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="BFBFBF"/><w:sz w:val="16"/></w:rPr>',
  ) +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  `${styles}</w:styles>`;

/** A company's file with something that must not affect our documents. */
export function harmful(harm: Harm): Files {
  const { accent = "4472C4", background, headers = {}, footers = {}, core, numbering, template = false } = harm;
  const edges = [
    ...Object.entries(headers).map(([pages, xml]) => ["header", pages, header(xml)] as const),
    ...Object.entries(footers).map(([pages, xml]) => ["footer", pages, footer(xml)] as const),
  ];
  const references = edges.map(([kind, pages]) => `<w:${kind}Reference w:type="${pages}" r:id="${kind}-${pages}"/>`);
  const has = (pages: string) => edges.some(([, one]) => one === pages);
  const settings = `${background ? "<w:displayBackgroundShape/>" : ""}${has("even") ? "<w:evenAndOddHeaders/>" : ""}`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${TYPE}.${template ? "template" : "document"}.main+xml"/></Types>`,
    "_rels/.rels": rels(
      ["r1", "officeDocument", "word/document.xml"],
      ["r2", "metadata/core-properties", "docProps/core.xml"],
    ),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core ?? ""}</cp:coreProperties>`,
    "word/document.xml":
      `<w:document ${ALL}>${background ? `<w:background ${background}/>` : ""}<w:body><w:p/>` +
      `<w:sectPr>${references.join("")}${has("first") ? "<w:titlePg/>" : ""}</w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(
      ["r1", "styles", "styles.xml"],
      ["r2", "theme", "theme/theme1.xml"],
      ["r3", "settings", "settings.xml"],
      ["r4", "numbering", "numbering.xml"],
      ...edges.map(([kind, pages]) => [`${kind}-${pages}`, kind, `${kind}-${pages}.xml`] as const),
    ),
    "word/settings.xml": `<w:settings ${ALL}>${settings}</w:settings>`,
    "word/theme/theme1.xml": theme(accent, "Calibri"),
    "word/styles.xml": stylesOf(harm),
    "word/numbering.xml": `<w:numbering ${ALL}>${numbering ?? ""}</w:numbering>`,
    ...Object.fromEntries(edges.map(([kind, pages, xml]) => [`word/${kind}-${pages}.xml`, xml])),
  };
}

const line = (name: string, ...inside: readonly string[]) =>
  paragraph(`<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`, ...inside);
const tab = "<w:r><w:tab/></w:r>";
const field = (code: string) => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const hint = (text: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${words(text)}</w:sdtContent></w:sdt>`;

/** Layout that a company's styles must not add to a title, a table or a heading. */
const LAYOUT =
  "<w:keepNext/><w:keepLines/><w:pageBreakBefore/>" +
  '<w:framePr w:w="3000" w:hSpace="142" w:wrap="around" w:vAnchor="text" w:hAnchor="text" w:y="1"/>' +
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' +
  '<w:pBdr><w:left w:val="single" w:sz="48" w:space="4" w:color="FF0000"/></w:pBdr>' +
  '<w:spacing w:before="960" w:after="960" w:line="480" w:lineRule="auto"/>' +
  '<w:ind w:left="720" w:right="720" w:firstLine="567"/>';
const LETTERS =
  "<w:caps/><w:smallCaps/><w:strike/><w:outline/><w:emboss/><w:vanish/>" +
  '<w:color w:val="FFFFFF"/><w:spacing w:val="100"/><w:w w:val="200"/><w:position w:val="12"/><w:sz w:val="8"/><w:highlight w:val="black"/>';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** Files as companies have them, each with one thing that must not affect our documents. */
export const HARMFUL = {
  "a light accent color": { accent: "8FD3F4" },
  "an indented, justified Normal": {
    normal: '<w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>',
  },
  "a hidden Title": { title: "<w:rPr><w:vanish/></w:rPr>" },
  "a Normal with everything": {
    normal: `<w:pPr>${LAYOUT}<w:jc w:val="right"/></w:pPr><w:rPr>${LETTERS}</w:rPr>`,
    numbering: NUMBERING,
  },
  "a Title and a Heading 1 with everything": {
    title: `<w:pPr>${LAYOUT}<w:jc w:val="right"/></w:pPr><w:rPr>${LETTERS}</w:rPr>`,
    heading1: `<w:pPr>${LAYOUT}<w:jc w:val="both"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${LETTERS}</w:rPr>`,
    numbering: NUMBERING,
  },
  "defaults with everything": {
    defaults: `<w:docDefaults><w:rPrDefault><w:rPr>${LETTERS}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="480" w:lineRule="auto"/><w:ind w:left="720" w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  },
  "huge letters": { normal: '<w:rPr><w:sz w:val="96"/></w:rPr>', title: '<w:rPr><w:sz w:val="400"/></w:rPr>' },
  "a page color": { background: 'w:color="FFF3D6"', accent: "E8A33D" },
  "a dark page and white text": {
    background: 'w:color="14213D"',
    normal: '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
  },
  "numbered headings": {
    heading1: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
    numbering: NUMBERING,
  },
  "a heading in a band": {
    heading1:
      '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="96" w:space="31" w:color="FF0000"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="0B3D2E"/></w:pPr><w:rPr><w:color w:val="1F5C4A"/></w:rPr>',
  },
  "table styles with white text": {
    styles:
      '<w:style w:type="table" w:styleId="House"><w:name w:val="House Table"/><w:basedOn w:val="TableNormal"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="8FD3F4"/></w:tcPr></w:tblStylePr></w:style>',
  },
  "a header for the first page and for even ones": {
    headers: {
      default: line("Header", words("Nordic Audio")),
      first: line("Header", drawing("none"), words("Nordic Audio AB, Stockholm")),
      even: line("Header", words("Nordic"), tab, tab, words("Page "), field("PAGE")),
    },
    footers: {
      default: line(
        "Footer",
        words("nordic.example"),
        tab,
        tab,
        words("Seite "),
        field("PAGE"),
        words(" von "),
        field("NUMPAGES"),
      ),
    },
  },
  "only a footer for the first page": { footers: { first: line("Footer", words("Nordic Audio AB")) } },
  "a placeholder in a control": {
    headers: { default: line("Header", hint("[Document title]"), tab, words("Nordic Audio")) },
  },
  "another year and secrets in its footer": {
    footers: {
      default: line(
        "Footer",
        words("© 2019 Nordic Audio"),
        tab,
        words("Strictly confidential"),
        tab,
        words("HR-FRM-0042 Rev B"),
      ),
    },
  },
} as const satisfies Readonly<Record<string, Harm>>;
