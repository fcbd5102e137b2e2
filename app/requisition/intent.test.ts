import { expect, it } from "vitest";
import { readIntent } from "./intent";

it.each([
  ["save-and-continue", { kind: "save-and-continue" }],
  ["check", { kind: "check" }],
  ["add:metrics", { kind: "add", list: "metrics" }],
  ["remove:metrics:m1", { kind: "remove", list: "metrics", row: "m1" }],
  ["move:metrics:m1:up", { kind: "move", list: "metrics", row: "m1", direction: "up" }],
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
  "check:now",
  "clear",
])("knows no %o", (value) => expect(readIntent(value)).toBeUndefined());
