import type { Colours } from "./colours";
import { twips } from "./look";

/** Built-in styles that are used, with their position in Word's lists; all others are hidden until used. */
const BUILT_IN: readonly (readonly [name: string, priority: number])[] = [
  ["Normal", 0],
  ["heading 1", 9],
  ["heading 2", 9],
  ["heading 3", 9],
  ["heading 4", 9],
  ["Title", 10],
  ["Subtitle", 11],
  ["Strong", 22],
  ["List Bullet", 36],
  ["List Number", 36],
];

const exceptions = BUILT_IN.map(
  ([name, priority]) =>
    `<w:lsdException w:name="${name}" w:semiHidden="0" w:uiPriority="${priority}" w:unhideWhenUsed="0" w:qFormat="1"/>`,
).join("");

const rule = (side: string, points: number, color: string): string =>
  `<w:${side} w:val="single" w:sz="${points * 8}" w:space="0" w:color="${color}"/>`;

const fill = (color: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`;

function padding(vertical: number, horizontal: number): string {
  const side = (name: string, points: number) => `<w:${name} w:w="${twips(points)}" w:type="dxa"/>`;
  const sides = [side("top", vertical), side("left", horizontal), side("bottom", vertical), side("right", horizontal)];
  return `<w:tblCellMar>${sides.join("")}</w:tblCellMar>`;
}

const tableStyle = (id: string, name: string, properties: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>${properties}</w:style>`;

/** The formatting of part of a table, such as "firstRow". */
const part = (type: string, cell: string): string =>
  `<w:tblStylePr w:type="${type}"><w:tcPr>${cell}</w:tcPr></w:tblStylePr>`;

function jdTable({ accent, rule: grey, headFill, bandFill, white }: Colours): string {
  const lines = rule("top", 1, accent) + rule("bottom", 1, accent) + rule("insideH", 0.5, grey);
  return (
    `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${lines}</w:tblBorders>${padding(3.5, 5.75)}</w:tblPr>` +
    part("firstRow", `${fill(headFill)}<w:vAlign w:val="bottom"/>`) +
    part("lastRow", `<w:tcBorders>${rule("top", 1, accent)}</w:tcBorders>${fill(white)}`) +
    part("band2Horz", fill(bandFill))
  );
}

function jdForm({ accent, rule: grey }: Colours): string {
  const grid = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => rule(side, 0.5, grey)).join("");
  return (
    `<w:tblPr><w:tblBorders>${grid}</w:tblBorders>${padding(4.25, 5.75)}</w:tblPr>` +
    part("firstRow", `<w:tcBorders>${rule("top", 0.5, accent)}</w:tcBorders>${fill(accent)}`)
  );
}

/**
 * Styles that docx cannot define: which built-in styles Word shows, the two default styles it leaves out, and table
 * styles.
 */
export const externalStyles = (colours: Colours): string =>
  '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"' +
  ` w:defQFormat="0" w:count="376">${exceptions}</w:latentStyles>` +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  tableStyle("JDTable", "JD Table", jdTable(colours)) +
  tableStyle("JDForm", "JD Form", jdForm(colours)) +
  "</w:styles>";
