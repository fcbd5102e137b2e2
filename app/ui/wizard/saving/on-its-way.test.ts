import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forget, recall, remember } from "./on-its-way";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const body = new URLSearchParams({ mission: "Half a sen", saveId: "abc:3" });

test("a remembered form is available until it is forgotten", () => {
  remember("/a", body);
  expect(String(recall("/a"))).toBe(String(body));
  forget("/b");
  forget("/a");
  expect(recall("/a")).toBeUndefined();
});

test("a form for another address is dropped", () => {
  remember("/a", body);
  expect(recall("/b")).toBeUndefined();
  expect(recall("/a")).toBeUndefined();
});

test("works without browser storage", () => {
  const deny = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("sessionStorage", { getItem: deny, setItem: deny, removeItem: deny });
  remember("/a", body);
  expect(recall("/a")).toBeUndefined();
  forget("/a");
});
