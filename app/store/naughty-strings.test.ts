import { expect, onTestFinished, test } from "vitest";
import { IN_MEMORY, openStore } from "./database/open.server";
import type { SectionSave } from "./stored";
import { newRequisition, sectionSave } from "./testing/samples";

const NAUGHTY = [
  "'; drop table requisitions; --",
  '" or ""="',
  "?1 :name @name $name %s {0} ${x}",
  "\\u0000 \\ud800 \\n \\\\",
  "__proto__",
  "null",
  "1e400 -0 9007199254740993 0x7f",
  "<script>alert(1)</script>&amp;<!--",
  "كل حق عليكم السلام",
  "표 田中さんにあげて下さい",
  "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 ❤️",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
  "ﷺ ǅ ß İ ı ẞ",
  "e\u0301 and \u00e9",
  "\u200b\u200d\u00ad\u2060",
  "before\u0000after",
  "lone \ud83d and \udc00",
];

test.each(NAUGHTY)("%j is read back as the model normalizes it", async (typed) => {
  const store = await openStore({ url: IN_MEMORY, now: () => 1 });
  onTestFinished(() => store.close());
  const owner = { id: typed.toWellFormed() };
  const blank = newRequisition("a");
  const save = sectionSave("role", { title: typed, notThis: [typed] }, 1, "s");
  const [{ answers }] = save.sections as [SectionSave];
  await store.create(owner, blank);
  expect(await store.save(owner, "a", save)).toEqual({ status: "saved", version: 2 });
  expect((await store.read(owner, "a"))?.requisition.role).toEqual(answers);
  expect((await store.list(owner, { limit: 1 })).items[0]?.requisition.role).toEqual(answers);
});
