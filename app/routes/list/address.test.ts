import fc from "fast-check";
import { expect, it } from "vitest";
import { addressOf, type Asked, isNarrowed, optionsOf, readAsked, STATUSES } from "./address";

const asked = fc.record<Asked>({
  words: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  roleType: fc.constantFrom("", "product-manager"),
  status: fc.constantFrom("" as const, ...STATUSES),
  order: fc.constantFrom("changed", "title"),
  cursor: fc.option(
    fc.record({
      towards: fc.constantFrom("after" as const, "before" as const),
      changeNo: fc.nat(),
      title: fc.string({ maxLength: 20 }),
    }),
    { nil: undefined },
  ),
});
const read = (address: string) => readAsked(new URL(address, "http://here").searchParams);

it("an address keeps all filters and can be read back", () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(read(addressOf(one, { cursor: one.cursor }))).toEqual(one);
      expect(read(addressOf(one, { order: "title" }))).toEqual({ ...one, order: "title", cursor: undefined });
    }),
  );
});

it.each([
  "/requisitions",
  "/requisitions?q=%20&role=../x&status=gone&sort=pay&after=-1&before=x",
  `/requisitions?after=${"9".repeat(16)}&status=`,
])("%s shows the default list", (address) => {
  expect(addressOf(read(address))).toBe("/requisitions");
  expect(isNarrowed(read(address))).toBe(false);
  expect(optionsOf(read(address), 5)).toEqual({ limit: 5, order: "changed", cursor: undefined, shelf: "open" });
});

it("the status selects a shelf or the approved ones", () => {
  const optionsFor = (status: string) => optionsOf(read(`/requisitions?status=${status}`), 5);
  expect(STATUSES.map(optionsFor)).toMatchObject([
    { shelf: "open", approved: false },
    { shelf: "open", approved: true },
    { shelf: "archived" },
    { shelf: "deleted" },
  ]);
  expect(optionsFor("archived")).not.toHaveProperty("approved");
});

it("cuts a search that is too long", () => {
  expect(read(`/requisitions?q=${"x".repeat(5000)}`).words).toHaveLength(200);
});
