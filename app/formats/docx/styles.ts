import { type ICharacterStyleOptions, type IStylesOptions, LineRuleType, UnderlineType } from "docx";
import { COLOURS, twips } from "./look";
import { eastAsianLanguage, rightToLeftLanguage } from "./theme";
import { PARAGRAPH_STYLES } from "./paragraph-styles";

const dotted = { type: UnderlineType.DOTTED, color: COLOURS.suggestion };

const CHARACTER_STYLES = [
  { id: "Strong", name: "Strong", uiPriority: 22, quickFormat: true, run: { bold: true } },
  { id: "Suggested", name: "Suggested", quickFormat: true, run: { color: COLOURS.suggestion, underline: dotted } },
  { id: "SuggestedStrong", name: "Suggested Strong", basedOn: "Suggested", quickFormat: true, run: { bold: true } },
] as const satisfies readonly ICharacterStyleOptions[];

/** The id of a character style. */
export type CharacterStyle = (typeof CHARACTER_STYLES)[number]["id"];

/**
 * The styles of a document in this language.
 * The colour of text stands in Normal: in the defaults, LibreOffice would prefer it to a character style's in a table.
 */
export const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { theme: "body" },
        size: 21,
        language: {
          value: language,
          eastAsia: eastAsianLanguage(language),
          bidirectional: rightToLeftLanguage(language),
        },
      },
      paragraph: { spacing: { after: twips(6), line: 276, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: PARAGRAPH_STYLES,
  characterStyles: CHARACTER_STYLES,
});
