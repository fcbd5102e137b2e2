import { mapTexts } from "./map-texts";
import { EVERY_SECTION, type Requisition } from "./requisition";

/** Everything a requisition says in words of its own, one answer a line; what was chosen from a list is left out. */
export function textsOf(requisition: Requisition): string {
  const texts: string[] = [];
  for (const { slug, fields } of EVERY_SECTION) {
    mapTexts(fields, requisition[slug], (text) => {
      if (text !== "") texts.push(text);
      return text;
    });
  }
  return texts.join("\n");
}
