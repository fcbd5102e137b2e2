import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { twips } from "./look";

// docx writes `{name-0}` for a number and replaces it in the finished XML, including in the reader's own text. The name
// has a private-use character, which `printable` removes from all text, so that no one can type one.
const named = (name: string) => ({ reference: `\uE000${name}`, level: 0 });

/** The lists of paragraph styles. */
export const NUMBERINGS = {
  bullet: named("bullet"),
  number: named("number"),
  callout: named("callout"),
  draft: named("draft"),
} as const;

/** The distance of an item's text from its bullet or number. */
export const HANGING = twips(18);

interface Level {
  readonly numbering: { readonly reference: string };
  readonly style: string;
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly text: string;
  readonly color: "accent1" | "accent2";
  readonly left: number;
}

const level = ({ numbering, style, format, text, color, left }: Level) => ({
  reference: numbering.reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: {
        style,
        run: { bold: format === LevelFormat.DECIMAL, color: { theme: color }, font: { theme: "body" as const } },
        paragraph: { indent: { left, hanging: HANGING } },
      },
    },
  ],
});

const bullet = (numbering: Level["numbering"], style: string, color: Level["color"], left: number) =>
  level({ numbering, style, format: LevelFormat.BULLET, text: "•", color, left });

export const NUMBERING: INumberingOptions = {
  config: [
    bullet(NUMBERINGS.bullet, "ListBullet", "accent1", HANGING),
    level({
      numbering: NUMBERINGS.number,
      style: "ListNumber",
      format: LevelFormat.DECIMAL,
      text: "%1.",
      color: "accent1",
      left: HANGING,
    }),
    bullet(NUMBERINGS.callout, "CalloutList", "accent1", HANGING + twips(8.5)),
    bullet(NUMBERINGS.draft, "DraftList", "accent2", HANGING + twips(8.5)),
  ],
};
