import { all, parseXml } from "../../app/formats/docx/test-support";

const REFERENCES = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"];

/**
 * Mistakes that Word refuses or offers to repair, beyond the schemas, as sentences: broken references, repeated names,
 * invalid tables. Our files must have none.
 */
export function brokenRules(parts: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  const read = new Map<string, Part>();
  for (const [path, xml] of parts) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    try {
      read.set(path, partOf(path, xml));
    } catch (error) {
      return [`${path} is not well-formed: ${String(error)}`];
    }
  }
  const attributes = (path: string, name: string, attribute: string) =>
    attributesOf(read.get(path)!.document, name, attribute);

  const types = read.get("[Content_Types].xml")!.document;
  const named = new Set(all(types, "Override").map((one) => one.getAttribute("PartName")?.slice(1)));
  const endings = new Set(all(types, "Default").map((one) => one.getAttribute("Extension")));
  for (const path of parts.keys()) {
    if (path.endsWith("/")) broken.push(`${path} is a directory`);
    if (path !== "[Content_Types].xml" && !named.has(path) && !endings.has(path.split(".").at(-1)!))
      broken.push(`${path} has no type`);
  }
  for (const path of named) if (!parts.has(path!)) broken.push(`${path} has a type and is not there`);

  const ofStyles = attributes("word/styles.xml", "w:style", "w:styleId");
  const styles = new Set(ofStyles);
  if (styles.size < ofStyles.length) broken.push("two styles have one id");
  const numbers = new Set(["0", ...attributes("word/numbering.xml", "w:num", "w:numId")]);
  for (const [path, part] of read) {
    if (!path.startsWith("word/") || path.endsWith(".rels")) continue;
    for (const style of part.styles)
      if (!styles.has(style)) broken.push(`${path} names a style ${style} that is not there`);
    for (const id of part.lists) if (!numbers.has(id)) broken.push(`${path} names a list ${id} that is not there`);
    broken.push(...part.tables);
  }
  const body = read.get("word/document.xml")!.document;
  const ids = all(body, "w:sdtPr").flatMap((properties) =>
    all(properties, "w:id").map((id) => id.getAttribute("w:val")),
  );
  if (new Set(ids).size < ids.length) broken.push("two places have one id");
  for (const control of all(body, "w:sdtPr")) {
    const choices = all(control, "w:listItem").map((item) => item.getAttribute("w:value"));
    if (new Set(choices).size < choices.length) broken.push("a list of choices has one twice");
    for (const name of ["w:tag", "w:alias"]) {
      if (all(control, name).some((one) => (one.getAttribute("w:val") ?? "").length > 64))
        broken.push(`a ${name} is longer than 64 letters`);
    }
  }
  broken.push(...brokenChanges(body));
  for (const field of all(body, "w:fldSimple")) if (field.textContent === "") broken.push("a field has no result");
  if ([...parts.values()].some((xml) => xml.includes("&apos;"))) broken.push("&apos; is in a part");
  return broken;
}

/** What is checked in each part separately. */
interface Part {
  readonly xml: string;
  readonly document: Document;
  /** The styles and lists that it uses. */
  readonly styles: readonly string[];
  readonly lists: readonly string[];
  readonly tables: readonly string[];
}

/** Cached results for the last part of each path: most parts of a file equal those of the previous file. */
const last = new Map<string, Part>();

function partOf(path: string, xml: string): Part {
  const known = last.get(path);
  if (known?.xml === xml) return known;
  const document = parseXml(xml);
  const part = {
    xml,
    document,
    styles: REFERENCES.flatMap((name) => attributesOf(document, name, "w:val")),
    lists: attributesOf(document, "w:numId", "w:val"),
    tables: brokenTables(path, document),
  };
  last.set(path, part);
  return part;
}

const attributesOf = (document: Document, name: string, attribute: string): string[] =>
  all(document, name).map((element) => element.getAttribute(attribute) ?? "");

/** Checks tracked changes: unique ids, an author and a date, and deleted text marked as deleted. */
function brokenChanges(body: Document): string[] {
  const changes = ["w:ins", "w:del", "w:cellIns", "w:cellDel"].flatMap((name) => all(body, name));
  const ids = [...changes, ...all(body, "w:bookmarkStart")].map((one) => one.getAttribute("w:id"));
  const isDeleted = (text: Element) => text.parentNode?.parentNode?.nodeName === "w:del";
  return [
    ...(new Set(ids).size < ids.length ? ["two changes have one id"] : []),
    ...(changes.every((one) => one.getAttribute("w:author") && one.getAttribute("w:date"))
      ? []
      : ["a change of nobody"]),
    ...(all(body, "w:t").some(isDeleted) ? ["deleted text is not written as such"] : []),
    ...(all(body, "w:delText").every(isDeleted) ? [] : ["text is deleted without a change"]),
  ];
}

/** True if a row may have too many lines to keep them on one page. */
const isLong = (row: Element): boolean => all(row, "w:p").length > 12 || (row.textContent ?? "").length > 100;

function brokenTables(path: string, document: Document): string[] {
  return all(document, "w:tbl").flatMap((table) => {
    const rows = all(table, "w:tr");
    const columns = all(table, "w:gridCol").length;
    return [
      ...(rows.length < 2 ? [`${path} has a table without rows`] : []),
      ...(all(table, "w:tblHeader").length === 1 ? [] : [`${path} has a table without one head`]),
      ...(all(table, "w:tblCaption").length === 1 ? [] : [`${path} has a table without alternative text`]),
      ...rows.flatMap((row) => [
        ...(all(row, "w:tc").length === columns ? [] : [`${path} has a row of other columns`]),
        ...(all(row, "w:cantSplit").length === 1 || isLong(row) ? [] : [`${path} has a short row that may be split`]),
      ]),
      ...all(table, "w:tc").flatMap((cell) =>
        cell.lastChild?.nodeName === "w:p" ? [] : [`${path} has a cell without a paragraph`],
      ),
    ];
  });
}
