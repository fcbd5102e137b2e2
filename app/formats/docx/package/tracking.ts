import { BuilderElement, type XmlComponent } from "docx";
import type { Mark } from "../../../documents/blocks/document";

/** What Word says of each tracked change: who and when, as ISO 8601. `pack` counts the ids, so that each is another. */
export interface Tracking {
  readonly id: 0;
  readonly author: string;
  readonly date: string;
}

/** What docx takes to track the coming or going of a paragraph's end, a row or a cell. */
interface Tracked {
  readonly insertion?: Tracking;
  readonly deletion?: Tracking;
}

/** Tracks what has one of these marks; nothing where changes are not tracked. */
export const tracked = (tracking: Tracking | undefined, ...marks: readonly (Mark | undefined)[]): Tracked => ({
  ...(tracking && marks.includes("added") ? { insertion: tracking } : {}),
  ...(tracking && marks.includes("removed") ? { deletion: tracking } : {}),
});

/** A content control that was added; docx has an insertion for text alone. */
export const inserted = ({ author, date }: Tracking, control: XmlComponent): XmlComponent =>
  new BuilderElement({
    name: "w:ins",
    attributes: {
      id: { key: "w:id", value: 0 },
      author: { key: "w:author", value: author },
      date: { key: "w:date", value: date },
    },
    children: [control],
  });
