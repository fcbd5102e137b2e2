import { expect, it } from "vitest";
import { readIntent } from "../../../requisition/forms/intent";
import { nextAddress, pathOf } from "./next-address";

const after = (button: string, more: object = {}) =>
  pathOf(
    nextAddress({
      address: "/requisitions/abc",
      slug: "metrics",
      next: "requirements",
      intent: readIntent(button)!,
      cameFrom: undefined,
      newId: () => "new",
      ...more,
    }),
  );

it.each([
  ["save-and-exit", "/requisitions/abc"],
  ["save-and-continue", "/requisitions/abc/edit/requirements"],
  ["add:metrics", "/requisitions/abc/edit/metrics?row=metrics%3Anew"],
  ["remove:metrics:m1", "/requisitions/abc/edit/metrics?did=remove#metrics"],
  ["move:metrics:m1:up", "/requisitions/abc/edit/metrics?did=move#up-m1"],
  ["move:metrics:m1:to:3", "/requisitions/abc/edit/metrics?did=move#line-m1"],
  ["keep", "/requisitions/abc/edit/metrics?did=keep"],
  ["keep:metrics.m1", "/requisitions/abc/edit/metrics?did=keep#line-m1"],
  ["keep:mission", "/requisitions/abc/edit/metrics?did=keep#mission"],
  ["clear:metrics.m1", "/requisitions/abc/edit/metrics?did=clear#metrics"],
  ["fix:f:0", "/requisitions/abc/edit/metrics?did=fix#findings"],
  ["check", "/requisitions/abc/edit/metrics?did=check#findings"],
  ["undo:4", "/requisitions/abc/edit/metrics?did=undo"],
])("%s leads to %s", (button, address) => expect(after(button)).toBe(address));

it("leads back to the page that the section was opened from", () => {
  const review = { cameFrom: { value: "review", address: "/requisitions/abc/review" } };
  expect(after("save-and-continue", review)).toBe("/requisitions/abc/review");
  const comparison = { cameFrom: { value: "/compare?r=abc&r=def", address: "/compare?r=abc&r=def#metrics" } };
  expect(after("save-and-continue", comparison)).toBe("/compare?r=abc&r=def#metrics");
  expect(after("check", review)).toBe("/requisitions/abc/edit/metrics?did=check&return=review#findings");
  expect(after("save-and-continue", { next: undefined })).toBe("/requisitions/abc/review");
});
