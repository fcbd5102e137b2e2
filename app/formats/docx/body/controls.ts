import { BuilderElement, TextRun, type XmlComponent } from "docx";
import type { Control, Span } from "../../../documents/blocks/document";
import { BOX } from "./box";
import type { CharacterStyle } from "../styles/styles";

const value = (name: string, text: string): XmlComponent =>
  new BuilderElement({ name, attributes: { value: { key: "w:val", value: text } } });

const sign = (name: string, code: string): XmlComponent =>
  new BuilderElement({
    name,
    attributes: { value: { key: "w14:val", value: code }, font: { key: "w14:font", value: "MS Gothic" } },
  });

const codeOf = (letter: string): string => letter.codePointAt(0)!.toString(16).toUpperCase();

/**
 * A content control like Word's own: with a tag for programs, a title for people, and a placeholder that disappears
 * when someone types. docx supports only check boxes, and those without a tag. `text` and `label` must be printable.
 */
export function control({ kind, tag, label, choices = [] }: Control, { text }: Span): XmlComponent {
  const properties = [value("w:alias", label), value("w:tag", tag), value("w:id", SDT_ID)];
  const style: CharacterStyle = kind === "tick" ? "TickBox" : "PlaceholderText";
  if (kind !== "tick") properties.push(new BuilderElement({ name: "w:showingPlcHdr" }));
  properties.push(kindOf(kind, choices));
  return new BuilderElement({
    name: "w:sdt",
    children: [
      new BuilderElement({ name: "w:sdtPr", children: properties }),
      new BuilderElement({
        name: "w:sdtContent",
        children: [new TextRun({ text: kind === "tick" ? BOX.open : text, style })],
      }),
    ],
  });
}

/** A placeholder for the number of a control; `pack` numbers them, so that each is unique in its document. */
export const SDT_ID = "#";

function kindOf(kind: Control["kind"], choices: readonly string[]): XmlComponent {
  switch (kind) {
    case "choice":
      return new BuilderElement({
        name: "w:dropDownList",
        children: choices.map(
          (choice) =>
            new BuilderElement({
              name: "w:listItem",
              attributes: {
                shown: { key: "w:displayText", value: choice },
                value: { key: "w:value", value: choice },
              },
            }),
        ),
      });
    case "date":
      return new BuilderElement({
        name: "w:date",
        children: [
          value("w:dateFormat", "d MMMM yyyy"),
          value("w:lid", "en-US"),
          value("w:storeMappedDataAs", "dateTime"),
          value("w:calendar", "gregorian"),
        ],
      });
    case "tick":
      return new BuilderElement({
        name: "w14:checkbox",
        children: [
          new BuilderElement({ name: "w14:checked", attributes: { value: { key: "w14:val", value: "0" } } }),
          sign("w14:checkedState", codeOf(BOX.ticked)),
          sign("w14:uncheckedState", codeOf(BOX.open)),
        ],
      });
    case "text":
      return new BuilderElement({
        name: "w:text",
        attributes: { lines: { key: "w:multiLine", value: "1" } },
      });
  }
}
