import { all, elementsIn, get, isWord, remove, replace } from "./xml";

/** Fields that mean the same in any document. Others refer to bookmarks or data we do not have, or to other files. */
const KNOWN = new Set(
  "PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TITLE SUBJECT AUTHOR FILENAME".split(" "),
);

const isKnown = (instruction: string) => KNOWN.has(instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? "");

/** A field between its marks: "begin", the instruction, "separate", the result, "end". */
interface Field {
  readonly marks: Element[];
  /** What stands in the instruction, other fields included. */
  readonly code: Element[];
  inCode: boolean;
}

/** Leaves the fields that mean the same in any document; of the others, what they showed last. */
export function keepKnownFields(root: Element): void {
  for (const simple of all(root, "fldSimple")) {
    if (!isKnown(get(simple, "instr") ?? "")) replace(simple, Array.from(simple.childNodes));
  }
  const open: Field[] = [];
  for (const element of elementsIn(root)) {
    const mark = isWord(element, "fldChar") ? get(element, "fldCharType") : undefined;
    if (mark === "begin") open.push({ marks: [], code: [], inCode: true });
    const field = open.at(-1);
    if (isWord(element, "instrText", "delInstrText") && !field) remove(element);
    if (isRunContent(element)) open.forEach((one) => one.inCode && one !== field && one.code.push(element));
    if (!field) {
      if (mark) remove(element);
      continue;
    }
    if (mark) field.marks.push(element);
    else if (field.inCode && isRunContent(element)) field.code.push(element);
    if (mark === "separate") field.inCode = false;
    if (mark === "end") settle(open.pop());
  }
  // What has no end is no field.
  for (const { marks, code } of open) [...marks, ...code].forEach(remove);
}

const isRunContent = (element: Element) => isWord((element.parentNode as Element | null) ?? element, "r");

function settle(field: Field | undefined): void {
  if (!field) return;
  const instruction = field.code.filter((one) => isWord(one, "instrText")).map(({ textContent }) => textContent ?? "");
  if (isKnown(instruction.join(""))) return;
  [...field.marks, ...field.code].filter((one) => !isWord(one, "rPr")).forEach(remove);
}
