import { describe, expect, it } from "vitest";
import { differenceInWords, insteadOfText } from "./cell-words";

describe("the words of a cell", () => {
  it("stand where there is no text to show", () => {
    const [answer, entry] = [{}, { open: true }];
    expect(insteadOfText(answer, { text: "", compared: "missing" })).toBe("blank");
    expect(insteadOfText(entry, { text: "", compared: "missing" })).toBe("none");
    expect(insteadOfText(answer, { text: "L5", compared: "same" })).toBe("same");
    expect(insteadOfText(answer, { text: "", compared: "same" })).toBe("same");
    expect(insteadOfText(answer, { text: "L6", compared: "differs" })).toBeUndefined();
  });

  it("give way to the text where there are no marks", () => {
    expect(insteadOfText({}, { text: "L5", compared: "same" }, false)).toBeUndefined();
    expect(insteadOfText({}, { text: "", compared: "missing" }, false)).toBe("blank");
  });

  it("count what was marked", () => {
    expect(differenceInWords({ words: { removed: 1, added: 5 } })).toBe("1 word removed, 5 added");
    expect(differenceInWords({ words: { removed: 2, added: 0 } })).toBe("2 words removed, 0 added");
    expect(differenceInWords({})).toBe("");
  });
});
