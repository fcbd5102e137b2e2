import { all, elementsIn, get, isWord, remove, replace } from "../package/xml";

/**
 * Fields with the same meaning in any document. Others refer to the company's file, its title or author, or to other
 * files.
 */
const KNOWN = new Set(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"]);

const isKnown = (instruction: string) => KNOWN.has(instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? "");

/** A field with its marks: "begin", the instruction, "separate", the result, "end". */
interface Field {
  readonly marks: Element[];
  /** The text of the instruction, including nested fields. */
  readonly code: Element[];
  /** The cached result. */
  readonly result: Element[];
  inCode: boolean;
}

/**
 * Keeps fields with the same meaning in any document; the others are replaced by their cached results. Out: those
 * results, field by field.
 */
export function keepKnownFields(root: Element): string[] {
  const shown: string[] = [];
  for (const simple of all(root, "fldSimple")) {
    if (isKnown(get(simple, "instr") ?? "")) continue;
    shown.push(simple.textContent ?? "");
    replace(simple, Array.from(simple.childNodes));
  }
  const open: Field[] = [];
  for (const element of elementsIn(root)) {
    const mark = isWord(element, "fldChar") ? get(element, "fldCharType") : undefined;
    if (mark === "begin") open.push({ marks: [], code: [], result: [], inCode: true });
    const field = open.at(-1);
    if (isWord(element, "t")) open.forEach((one) => !one.inCode && one.result.push(element));
    if (isWord(element, "instrText", "delInstrText") && !field) remove(element);
    if (isRunContent(element)) open.forEach((one) => one.inCode && one !== field && one.code.push(element));
    if (!field) {
      if (mark) remove(element);
      continue;
    }
    if (mark) field.marks.push(element);
    else if (field.inCode && isRunContent(element)) field.code.push(element);
    if (mark === "separate") field.inCode = false;
    if (mark === "end") shown.push(...settle(open.pop()!));
  }
  // A field without an end is not a field.
  for (const { marks, code } of open) [...marks, ...code].forEach(remove);
  return shown;
}

const isRunContent = (element: Element) => isWord((element.parentNode as Element | null) ?? element, "r");

function settle({ marks, code, result }: Field): string[] {
  const instruction = code.filter((one) => isWord(one, "instrText")).map(({ textContent }) => textContent ?? "");
  if (isKnown(instruction.join(""))) return [];
  [...marks, ...code].filter((one) => !isWord(one, "rPr")).forEach(remove);
  return [result.map(({ textContent }) => textContent ?? "").join("")];
}
