import { expect, it } from "vitest";
import { child, childrenOf, parse, valueOf, W } from "../package/xml";
import { chainOf, effective } from "./effective";

const styleSheet = (styles: string) => {
  const root = parse(`<w:styles xmlns:w="${W}">${styles}</w:styles>`);
  const byId = new Map(childrenOf(root).map((style) => [style.getAttributeNS(W, "styleId")!, style]));
  return { root, byId };
};
const style = (id: string, basedOn: string, size: string) =>
  `<w:style w:styleId="${id}"><w:basedOn w:val="${basedOn}"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style>`;

it("applies a style on top of the one it is based on", () => {
  const { root, byId } = styleSheet(style("base", "none", "20") + style("derived", "base", "30"));
  expect(chainOf(byId.get("derived"), byId)).toEqual([byId.get("derived"), byId.get("base")]);
  expect(valueOf(effective(root, byId.get("derived"), byId).rPr, "sz")).toBe("30");
  expect(child(effective(root, undefined, byId).rPr, "sz")).toBeUndefined();
});

it("stops if styles are based on each other", () => {
  const { root, byId } = styleSheet(style("a", "b", "20") + style("b", "a", "30"));
  expect(new Set(chainOf(byId.get("a"), byId)).size).toBe(2);
  expect(valueOf(effective(root, byId.get("a"), byId).rPr, "sz")).toBe("20");
});
