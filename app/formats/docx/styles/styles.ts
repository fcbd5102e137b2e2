import { type ICharacterStyleOptions, type IStylesOptions, LineRuleType, ShadingType, UnderlineType } from "docx";
import { type Look, twips } from "./look";
import { eastAsianLanguage, rightToLeftLanguage } from "./theme";
import { paragraphStyles } from "./paragraph-styles";

/** All character styles. */
export const characterStyles = ({ colours }: Look) =>
  [
    { id: "Strong", name: "Strong", uiPriority: 22, quickFormat: true, run: { bold: true } },
    {
      id: "Suggested",
      name: "Suggested",
      quickFormat: true,
      run: {
        color: { theme: "accent2" },
        underline: { type: UnderlineType.DOTTED, color: colours.suggestion },
      },
    },
    { id: "SuggestedStrong", name: "Suggested Strong", basedOn: "Suggested", quickFormat: true, run: { bold: true } },
    // An unfilled gap.
    {
      id: "Gap",
      name: "Gap",
      quickFormat: true,
      run: { color: colours.ink, shading: { type: ShadingType.CLEAR, color: "auto", fill: colours.gapFill } },
    },
    // Marks that are not tracked changes: underlined if added, struck through if removed.
    { id: "Added", name: "Added", run: { color: colours.added, underline: { type: UnderlineType.SINGLE } } },
    { id: "AddedStrong", name: "Added Strong", basedOn: "Added", run: { bold: true } },
    {
      id: "SuggestedAdded",
      name: "Suggested Added",
      basedOn: "Suggested",
      run: { underline: { type: UnderlineType.DOTDASH, color: colours.suggestion } },
    },
    { id: "Removed", name: "Removed", run: { color: colours.removed, strike: true } },
    { id: "RemovedStrong", name: "Removed Strong", basedOn: "Removed", run: { bold: true } },
    { id: "SuggestedRemoved", name: "Suggested Removed", basedOn: "Suggested", run: { strike: true } },
    { id: "PlaceholderText", name: "Placeholder Text", uiPriority: 99, run: { color: colours.placeholder } },
    // Check boxes: a font with both characters, on Windows and on the Mac.
    { id: "TickBox", name: "Tick Box", uiPriority: 99, run: { font: "MS Gothic" } },
    { id: "Hyperlink", name: "Hyperlink", uiPriority: 99, run: {} },
  ] as const satisfies readonly ICharacterStyleOptions[];

/** The id of a character style. */
export type CharacterStyle = ReturnType<typeof characterStyles>[number]["id"];

/**
 * The styles of a document in this language and look. The text color is in Normal, because LibreOffice would prefer a
 * default color to a character style's color in a table.
 */
export const stylesFor = (language: string, look: Look): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { theme: "body" },
        size: Math.round(21 * look.scale),
        language: {
          value: language,
          eastAsia: eastAsianLanguage(language),
          bidirectional: rightToLeftLanguage(language),
        },
      },
      paragraph: { spacing: { after: Math.round(twips(6) * look.scale), line: 264, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: paragraphStyles(look),
  characterStyles: characterStyles(look),
});
