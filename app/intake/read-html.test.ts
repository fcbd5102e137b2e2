import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html";

describe("HTML as lines", () => {
  it.each([
    ["blocks", "<div>a <b>bold</b>\n text<p>b</div>c<br>d", "a bold text\n\nb\n\nc\n\nd"],
    ["headings", "<h2><div>Role</div></h2><p>text", "## Role\n\ntext"],
    ["nested lists", "<ul><li><p>a</p><ul><li>b</li></ul></li><li>c</ul><p>d", "- a\n  - b\n- c\n\nd"],
    ["tables", "<table><tr><th>a<th>b<tr><td>c<td><p>d</p><p>e</p></table>f", "a | b\nc | d; e\n\nf"],
    ["cells without a row", "<td>a</td><td>b</td>", "a\n\nb"],
    ["preformatted text", "<pre>one\ntwo</pre>", "one\n\ntwo"],
    ["entities", "<p>R&amp;D &ndash; &#8364;&nbsp;5 &lt;b&gt;", "R&D – € 5 <b>"],
    ["what is not text", "<head><title>x</title></head><script>alert(1)</script><style>p{}</style><p>a<!-- b -->", "a"],
    ["what is hidden", "<p hidden>a</p><p style='display: none'>b<br>c</p><input hidden><p>d <del>e</del>", "d"],
  ])("supports %s", (_, html, lines) => {
    expect(readHtml(html)).toBe(lines);
  });

  it("supports the lists that Word copies", () => {
    const item = (level: number, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
      `<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(readHtml(`<p class=MsoNormal>Do:</p>${item(1, "a")}${item(2, "b")}`)).toBe("Do:\n\n- a\n  - b");
  });
});
