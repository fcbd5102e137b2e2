import { attribute, readXml } from "./read-xml";

interface Level {
  format?: string;
  /** The text before the paragraph: the bullet, or "%1." for a number. */
  text?: string;
}

/** The lists of a Word file: which levels show a bullet or a number, and which styles represent a level. */
export class Numbering {
  readonly #lists = new Map<string, Map<number, Level>>();
  readonly #listOf = new Map<string, string>();
  readonly #levelOfStyle = new Map<string, number>();

  /** Reads the part "numbering". */
  async read(pieces: AsyncIterable<Uint8Array>): Promise<void> {
    let levels = new Map<number, Level>();
    let level: Level = {};
    let [numId, at] = ["", 0];
    await readXml(pieces, {
      open: (element, path) => {
        const value = attribute(element, "val");
        if (element.name === "abstractNum") {
          this.#lists.set(attribute(element, "abstractNumId") ?? "", (levels = new Map<number, Level>()));
        } else if (element.name === "num") {
          numId = attribute(element, "numId") ?? "";
        } else if (element.name === "abstractNumId") {
          this.#listOf.set(numId, value ?? "");
        } else if (path[1] === "abstractNum" && element.name === "lvl") {
          levels.set((at = Number(attribute(element, "ilvl"))), (level = {}));
        } else if (path[1] === "abstractNum" && element.name === "numFmt") {
          level.format = value;
        } else if (path[1] === "abstractNum" && element.name === "lvlText") {
          level.text = value;
        } else if (path[1] === "abstractNum" && element.name === "pStyle") {
          this.#levelOfStyle.set(value ?? "", at);
        }
      },
      close: () => undefined,
    });
  }

  levelOfStyle(style: string): number | undefined {
    return this.#levelOfStyle.get(style);
  }

  /**
   * True if a paragraph of this list and level starts with a bullet or a number. 0 removes a paragraph from its list.
   */
  isShown(numId: string | undefined, level: number): boolean {
    if (numId === undefined || numId === "0") return false;
    const found = this.#lists.get(this.#listOf.get(numId) ?? "")?.get(level);
    return found?.format !== "none" && found?.text?.trim() !== "";
  }
}
