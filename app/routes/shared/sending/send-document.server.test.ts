import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment } from "./send-document.server";

describe("attachment", () => {
  it("names the file for every browser", () => {
    expect(attachment("Senior PM, Ads - Job description.docx")).toBe(
      "attachment; filename=\"Senior PM, Ads - Job description.docx\"; filename*=UTF-8''Senior%20PM%2C%20Ads%20-%20Job%20description.docx",
    );
  });
  it("removes characters that file systems and headers do not allow", () => {
    expect(attachment('../a\\b:"c"\r\nX: 1.docx')).toMatch(/^attachment; filename="\.\. a b c X 1\.docx"; /);
  });
  it("is one line of ASCII with its extension, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const header = attachment(`${title.toWellFormed()}.docx`);
        expect(header).toMatch(/^[\x20-\x7E]+\.docx$/);
        expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(header);
      }),
    );
  });
});
