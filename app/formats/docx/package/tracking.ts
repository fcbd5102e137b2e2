import { BuilderElement, type XmlComponent } from "docx";
import type { Mark } from "../../../documents/blocks/document";

/** The author and time (ISO 8601) of each tracked change in Word. `pack` assigns unique ids. */
export interface Tracking {
  readonly id: 0;
  readonly author: string;
  readonly date: string;
}

/** The docx options that track an added or removed paragraph end, row or cell. */
interface Tracked {
  readonly insertion?: Tracking;
  readonly deletion?: Tracking;
}

/** Returns the options for these marks; empty if changes are not tracked. */
export const tracked = (tracking: Tracking | undefined, ...marks: readonly (Mark | undefined)[]): Tracked => ({
  ...(tracking && marks.includes("added") ? { insertion: tracking } : {}),
  ...(tracking && marks.includes("removed") ? { deletion: tracking } : {}),
});

/** An added content control; docx only supports insertions of text. */
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
