import { expect, it } from "vitest";
import { readIntent } from "./intent";

it.each([
  ["save-and-continue", { kind: "save-and-continue" }],
  ["check", { kind: "check" }],
  ["add:metrics", { kind: "add", list: "metrics" }],
  ["remove:metrics:m1", { kind: "remove", list: "metrics", row: "m1" }],
  ["move:metrics:m1:up", { kind: "move", list: "metrics", row: "m1", to: "up" }],
  ["move:metrics:m1:to:3", { kind: "move", list: "metrics", row: "m1", to: 3 }],
  ["keep", { kind: "keep", path: undefined }],
  ["keep:metrics.m1", { kind: "keep", path: "metrics.m1" }],
  ["clear:mission", { kind: "clear", path: "mission" }],
])("reads %s", (value, intent) => expect(readIntent(value)).toEqual(intent));

it.each([
  undefined,
  "",
  "save",
  "drop:table",
  "remove:metrics",
  "move:metrics:m1:left",
  "move:a:b:up:c",
  "move:a:b:to",
  "move:a:b:to:0",
  "move:a:b:to:2:c",
  "move:a::to:2",
  "keep:a:b:c:d",
  "check:now",
  "clear",
])("rejects %o", (value) => expect(readIntent(value)).toBeUndefined());
