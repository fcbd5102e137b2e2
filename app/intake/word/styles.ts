import { attribute, isOn, readXml } from "./read-xml";
import type { Numbering } from "./numbering";

/** The properties that a style sets itself. The others come from its base style. */
interface Style {
  name: string;
  basedOn?: string;
  /** From 0. 9 is body text, as in Word. */
  outline?: number;
  numId?: string;
  level?: number;
  hidden?: boolean;
}

export interface Looks {
  /** The level of a heading, from 1. */
  readonly heading?: number;
  readonly numId?: string;
  /** The level of a list item, from 0. */
  readonly level?: number;
  readonly hidden: boolean;
  /** A line of a table of contents, which repeats a heading. */
  readonly isContents: boolean;
}

export const BODY_TEXT = 9;

const PLAIN: Looks = { hidden: false, isContents: false };
const LONGEST_CHAIN = 30;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, Looks>();

  constructor(private readonly numbering: Numbering) {}

  /** Reads the part "styles". */
  async read(pieces: AsyncIterable<Uint8Array>): Promise<void> {
    let style: Style = { name: "" };
    await readXml(pieces, {
      open: (element, path) => {
        const value = attribute(element, "val");
        const around = path.at(-1);
        if (element.name === "style") this.#styles.set(attribute(element, "styleId") ?? "", (style = { name: "" }));
        else if (path[1] !== "style") return;
        else if (element.name === "name" && around === "style") style.name = value?.toLowerCase() ?? "";
        else if (element.name === "basedOn") style.basedOn = value;
        else if (element.name === "outlineLvl") style.outline = Number(value);
        else if (element.name === "numId") style.numId = value;
        else if (element.name === "ilvl") style.level = Number(value);
        // Table styles have nested elements for the first row and similar parts.
        else if (element.name === "vanish" && path.length === 3) style.hidden = isOn(element);
      },
      close: () => undefined,
    });
  }

  /** The appearance of paragraphs or characters with this style. */
  looksOf(id: string | undefined): Looks {
    if (!id) return PLAIN;
    let looks = this.#looks.get(id);
    if (!looks) this.#looks.set(id, (looks = this.#workOut(id)));
    return looks;
  }

  #workOut(id: string): Looks {
    const chain: Style[] = [];
    for (let next = this.#styles.get(id); next && chain.length < LONGEST_CHAIN;) {
      chain.push(next);
      next = next.basedOn ? this.#styles.get(next.basedOn) : undefined;
    }
    const first = <T>(pick: (style: Style) => T | undefined) => chain.map(pick).find((value) => value !== undefined);
    const outline = first(outlineOf);
    const listed = first(({ name }) => /^list (?:bullet|number)(?: ([2-5]))?$/.exec(name) ?? undefined);
    const named = listed && Number(listed[1] ?? 1) - 1;
    return {
      heading: outline !== undefined && outline < BODY_TEXT ? outline + 1 : undefined,
      numId: first(({ numId }) => numId) ?? (listed && "any"),
      level: named || (first(({ level }) => level) ?? this.numbering.levelOfStyle(id)),
      hidden: first(({ hidden }) => hidden) ?? false,
      isContents: /^toc \d$/.test(chain[0]?.name ?? ""),
    };
  }
}

function outlineOf({ name, outline }: Style): number | undefined {
  if (outline !== undefined) return outline;
  if (name === "title") return 0;
  const heading = /^heading ([1-9])$/.exec(name);
  return heading ? Number(heading[1]) - 1 : undefined;
}
