import { PLAIN_LETTERHEAD } from "../../../documents/letterhead";
import { lookOf } from "./look";
import { paragraphStyles } from "./paragraph-styles";
import { characterStyles } from "./styles";

const plain = lookOf(PLAIN_LETTERHEAD);
const USED = new Set(
  [...paragraphStyles(plain), ...characterStyles(plain)].map(({ id }) => id).concat("JDTable", "JDForm"),
);

/** True if our text or tables use a style; docx writes a dozen more. */
export const isUsedStyle = (id: string): boolean => USED.has(id);
