import {
  Footer,
  Header,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { piecesOf } from "../../../catalogue/phrase-book";
import type { HiringDocument } from "../../../documents/blocks/document";
import type { Look } from "../styles/look";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { runs } from "./text";

/** Light enough to read text over it, dark enough to see in print. */
const WATERMARK = { color: "D9D9D9", width: 400, height: 133 };

/** The page, its header and footer; a draft is marked across every page. `line` is the last line of the header. */
export function pageOf(
  { draft, name, frame, letterhead }: Omit<HiringDocument, "blocks">,
  look: Look,
  landscape: boolean,
  line = "",
): Omit<ISectionOptions, "children"> {
  const { organization } = letterhead;
  const mark = draft ? [new TextWatermark({ ...WATERMARK, text: frame.draft.across })] : [];
  const word = draft ? runs({ text: frame.draft.head, strong: true }) : [];
  const between = draft && organization !== "" ? runs({ text: " · " }) : [];
  const left = [...mark, ...word, ...between, ...runs({ text: organization })];
  // Without a cached result, Word for Mac has offered to repair the file. Word recounts when it opens the file.
  const pages = piecesOf(frame.page).flatMap(({ text, place }) =>
    place === undefined ? runs({ text: text! }) : [new SimpleField(place === "page" ? "PAGE" : "NUMPAGES", "1")],
  );
  const [header, footer] = landscape ? (["WideHeader", "WideFooter"] as const) : (["Header", "Footer"] as const);
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { ...look.size, orientation }, margin: look.margin } },
    headers: {
      default: new Header({
        children: [
          leftAndRight(header, left, runs({ text: name })),
          ...(line === "" ? [] : [new Paragraph({ style: header, children: runs({ text: line }) })]),
        ],
      }),
    },
    footers: { default: new Footer({ children: [leftAndRight(footer, runs({ text: frame.stamp }), pages)] }) },
  };
}

const leftAndRight = (style: ParagraphStyle, left: readonly ParagraphChild[], right: readonly ParagraphChild[]) =>
  new Paragraph({ style, children: [...left, new TextRun({ children: [new Tab()] }), ...right] });
