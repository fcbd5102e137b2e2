import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { open, wait } from "./autosave-testing";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("leaving a page", () => {
  it("sends unfinished input, and sends nothing twice", () => {
    const { page, autosave, type, bodies } = open();
    autosave.closing();
    expect(bodies()).toEqual([]);
    type("Half a wo");
    autosave.closing();
    autosave.closing();
    expect(bodies()).toEqual(["1 Half a wo"]);
    expect(page.sent[0]!.closing).toBe(true);
  });

  it("replaces a running request with the current form, and ignores the earlier response", async () => {
    const { page, autosave, type, bodies } = open();
    type("a");
    autosave.left();
    type("b");
    autosave.closing();
    expect(bodies()).toEqual(["1 a", "2 ab"]);
    expect(page.sent[0]!.signal.aborted).toBe(true);
    await wait(0);
    await page.sent[1]!.answer({});
    expect(page.answers).toEqual(["2 ab"]);
    expect(page.words).toEqual(["typed", "saving", "saved"]);
  });
});

describe("pressing a button", () => {
  it("submits the whole form, and nothing else is sent", async () => {
    const { page, autosave, type, bodies } = open();
    type("a");
    autosave.left();
    type("b");
    expect(autosave.take()).toBe("2 ab");
    type("c");
    autosave.left();
    autosave.closing();
    await wait(60_000);
    expect(bodies()).toEqual(["1 a"]);
    expect(page.sent[0]!.signal.aborted).toBe(true);
    expect([autosave.isUnsaved(), page.words]).toEqual([false, ["typed", "saving"]]);
  });

  it("that does not reach the server leaves the form to be saved", async () => {
    const { page, autosave, type, bodies, last } = open();
    type("a");
    autosave.take();
    autosave.resume("Down.");
    expect(last()).toBe("failing: Down.");
    await wait(2_000);
    expect(bodies()).toEqual(["2 a"]);
    await page.sent[0]!.answer({});
    expect(last()).toBe("saved");
  });
});
