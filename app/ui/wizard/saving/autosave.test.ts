import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Answer, PATIENCE, PAUSE, type Reply } from "./autosave";
import { open, wait } from "./autosave-testing";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("an edited form", () => {
  it("is saved once, two seconds after the last key", async () => {
    const { page, type, bodies } = open();
    type("a");
    await wait(PAUSE - 1);
    type("b");
    await wait(PAUSE - 1);
    expect(bodies()).toEqual([]);
    await wait(1);
    expect(bodies()).toEqual(["1 ab"]);
    await page.sent[0]!.answer({});
    await wait(60_000);
    expect(bodies()).toEqual(["1 ab"]);
    expect(page.words).toEqual(["typed", "saving", "saved"]);
  });

  it("is saved when the user leaves a field, if there is something to save", async () => {
    const { autosave, type, bodies } = open();
    autosave.left();
    expect(bodies()).toEqual([]);
    type("a");
    autosave.left();
    expect(bodies()).toEqual(["1 a"]);
    await wait(PAUSE);
    expect(bodies()).toEqual(["1 a"]);
  });

  it("has one request at a time, and later input is sent with the next", async () => {
    const { page, autosave, type, bodies } = open();
    type("a");
    autosave.left();
    type("b");
    autosave.left();
    await wait(PAUSE * 2);
    expect(bodies()).toEqual(["1 a"]);
    await page.sent[0]!.answer({});
    expect(bodies()).toEqual(["1 a", "2 ab"]);
    await page.sent[1]!.answer({});
    expect(page.words).toEqual(["typed", "saving", "typed", "saving", "saved"]);
    expect(page.answers).toEqual(["1 a", "2 ab"]);
  });

  it("waits for the pause after a response, if there was input just before", async () => {
    const { page, autosave, type, bodies } = open();
    type("a");
    autosave.left();
    await wait(500);
    type("b");
    await page.sent[0]!.answer({});
    expect(bodies()).toEqual(["1 a"]);
    await wait(PAUSE);
    expect(bodies()).toEqual(["1 a", "2 ab"]);
  });
});

describe("unsaved input", () => {
  it("is reported while typing continues, until a response says otherwise", async () => {
    const { page, autosave, type } = open();
    type("a");
    autosave.left();
    await page.sent[0]!.answer({ notSaved: { why: "Too long." } });
    type("b");
    await wait(PAUSE);
    expect(page.words).toEqual(["typed", "saving", "held"]);
    await page.sent[1]!.answer({});
    expect(page.words.at(-1)).toBe("saved");
  });

  it("is sent when the user agrees; during a request, right after it", async () => {
    const { page, autosave, type, bodies } = open();
    autosave.again();
    expect(bodies()).toEqual(["1 "]);
    type("a");
    autosave.again();
    expect(bodies()).toEqual(["1 "]);
    await page.sent[0]!.answer({});
    expect(bodies()).toEqual(["1 ", "2 a"]);
  });

  it("is not sent again after it was rejected, until the form is edited", async () => {
    const { page, autosave, type, bodies, last } = open();
    type("a");
    autosave.left();
    await page.sent[0]!.reply({ kind: "refused", why: "Deleted." });
    await wait(600_000);
    expect(bodies()).toEqual(["1 a"]);
    expect([last(), autosave.isUnsaved(), autosave.isLost()]).toEqual(["refused: Deleted.", true, true]);
    type("b");
    await wait(PAUSE);
    await page.sent[1]!.answer({});
    expect([last(), autosave.isUnsaved(), autosave.isLost()]).toEqual(["saved", false, false]);
  });
});

describe("a failed request", () => {
  const down: Reply<Answer> = { kind: "failed", why: "Down." };

  it("is retried with growing delays and includes later input", async () => {
    const { page, type, bodies, last } = open();
    type("a");
    await wait(PAUSE);
    const gaps = [2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
    for (const [i, gap] of gaps.entries()) {
      await page.sent[i]!.reply(down);
      type("b");
      await wait(gap - 1);
      expect(bodies()).toHaveLength(i + 1);
      await wait(1);
      expect(bodies()).toHaveLength(i + 2);
    }
    expect(page.words).toEqual(["typed", "saving", ...gaps.map(() => "failing: Down.")]);
    await page.sent[6]!.answer({});
    expect([bodies().at(-1), last()]).toEqual(["7 abbbbbb", "saved"]);
    type("c");
    await wait(PAUSE);
    expect(bodies()).toHaveLength(8);
  });

  it("is retried when the server says, not earlier", async () => {
    const { page, autosave, type, bodies } = open();
    type("a");
    autosave.left();
    await page.sent[0]!.reply({ kind: "failed", why: "Too many.", after: 60_000 });
    type("b");
    autosave.left();
    await wait(59_999);
    expect(bodies()).toHaveLength(1);
    await wait(1);
    expect(bodies()).toEqual(["1 a", "2 ab"]);
  });

  it("is retried at once when the browser is online again", async () => {
    const { page, autosave, type, bodies } = open();
    autosave.online();
    type("a");
    autosave.left();
    await page.sent[0]!.reply(down);
    autosave.online();
    expect(bodies()).toEqual(["1 a", "2 a"]);
    await page.sent[1]!.answer({});
    await wait(60_000);
    expect(bodies()).toHaveLength(2);
  });

  it("is aborted after a timeout without a response and retried", async () => {
    const { page, type, bodies, last } = open();
    type("a");
    await wait(PAUSE + PATIENCE);
    expect(page.sent[0]!.signal.aborted).toBe(true);
    expect(last()).toBe("failing: Too slow");
    await wait(2_000);
    expect(bodies()).toEqual(["1 a", "2 a"]);
  });
});
