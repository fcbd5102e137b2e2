import { describe, expect, it } from "vitest";
import { differenceInWords, insteadInWords, insteadOfText } from "./cell-words";

describe("the words of a cell", () => {
  it("stand where there is no text to show", () => {
    const [answer, entry] = [{}, { open: true }];
    expect(insteadOfText(answer, { text: "" })).toBe("blank");
    expect(insteadOfText(entry, { text: "" })).toBe("none");
    expect(insteadOfText(answer, { text: "L5", like: 0 })).toBe("same");
    expect(insteadOfText(answer, { text: "L6" })).toBeUndefined();
  });

  it("give way to the text where there are no marks", () => {
    expect(insteadOfText({}, { text: "L5", like: 0 }, false)).toBeUndefined();
    expect(insteadOfText({}, { text: "" }, false)).toBe("blank");
  });

  it("name the first that says the same", () => {
    expect(insteadInWords("same", { like: 0 })).toBe("as A");
    expect(insteadInWords("same", { like: 2 })).toBe("as C");
    expect(insteadInWords("none", {})).toBe("none");
    expect(insteadInWords("blank", {})).toBe("not written");
  });

  it("count what was marked", () => {
    expect(differenceInWords({ words: { removed: 1, added: 5 } })).toBe("1 word removed, 5 added");
    expect(differenceInWords({ words: { removed: 2, added: 0 } })).toBe("2 words removed, 0 added");
    expect(differenceInWords({})).toBe("");
  });
});
