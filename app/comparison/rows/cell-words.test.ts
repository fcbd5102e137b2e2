import { describe, expect, it } from "vitest";
import { differenceInWords, placeholderInWords, placeholderFor } from "./cell-words";

describe("the words of a cell", () => {
  it("appear if there is no text to show", () => {
    const [answer, entry] = [{}, { open: true }];
    expect(placeholderFor(answer, { text: "" })).toBe("blank");
    expect(placeholderFor(entry, { text: "" })).toBe("none");
    expect(placeholderFor(answer, { text: "L5", like: 0 })).toBe("same");
    expect(placeholderFor(answer, { text: "L6" })).toBeUndefined();
  });

  it("are replaced by the text if there are no marks", () => {
    expect(placeholderFor({}, { text: "L5", like: 0 }, false)).toBeUndefined();
    expect(placeholderFor({}, { text: "" }, false)).toBe("blank");
  });

  it("name the first that says the same", () => {
    expect(placeholderInWords("same", { like: 0 })).toBe("as A");
    expect(placeholderInWords("same", { like: 2 })).toBe("as C");
    expect(placeholderInWords("none", {})).toBe("none");
    expect(placeholderInWords("blank", {})).toBe("not written");
  });

  it("count the marked words", () => {
    expect(differenceInWords({ words: { removed: 1, added: 5 } })).toBe("1 word removed, 5 added");
    expect(differenceInWords({ words: { removed: 2, added: 0 } })).toBe("2 words removed, 0 added");
    expect(differenceInWords({})).toBe("");
  });
});
