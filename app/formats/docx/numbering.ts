import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { COLOURS, twips } from "./look";

// docx writes `{name-0}` where a number goes and replaces it in the finished XML, the reader's own text included. With a
// private-use character in it, which `printable` strips from all text, nobody can type such a name.
const named = (name: string) => ({ reference: `\uE000${name}`, level: 0 });

/** The lists that paragraph styles carry. */
export const NUMBERINGS = { bullet: named("bullet"), number: named("number"), notice: named("notice") } as const;

/** How far the text of an item stands from its bullet or number. */
export const HANGING = twips(18);

interface Level {
  readonly numbering: { readonly reference: string };
  readonly style: string;
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly text: string;
  readonly color: string;
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
        run: { bold: format === LevelFormat.DECIMAL, color, font: { theme: "body" as const } },
        paragraph: { indent: { left, hanging: HANGING } },
      },
    },
  ],
});

export const NUMBERING: INumberingOptions = {
  config: [
    level({
      numbering: NUMBERINGS.bullet,
      style: "ListBullet",
      format: LevelFormat.BULLET,
      text: "•",
      color: COLOURS.accent,
      left: HANGING,
    }),
    level({
      numbering: NUMBERINGS.number,
      style: "ListNumber",
      format: LevelFormat.DECIMAL,
      text: "%1.",
      color: COLOURS.accent,
      left: HANGING,
    }),
    level({
      numbering: NUMBERINGS.notice,
      style: "NoticeList",
      format: LevelFormat.BULLET,
      text: "•",
      color: COLOURS.suggestion,
      left: HANGING + twips(8.5),
    }),
  ],
};
