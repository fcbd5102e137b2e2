import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { routeContext } from "../../../../tests/support/route-context";
import { blankRequisition } from "../../../requisition/requisition";
import { sectionSave } from "../../../store/testing/samples";
import { filledInWords, showGaps } from "../../shared/reading/gaps-page.server";
import { saveGaps } from "./save.server";

async function withGaps(): Promise<AppLoadContext> {
  const context = await routeContext();
  const blank = blankRequisition();
  const role = {
    ...blank.role,
    mission: "You run [the program] with [the number] teams.",
    notThis: ["Running [the program] alone"],
  };
  const reporting = { ...blank.reporting, location: "in [the number] places" };
  const suggested = {
    role: { mission: "role-type", notThis: "role-type" },
    reporting: { location: "role-type" },
  } as const;
  await context.store.create(context.actor, { id: "a", requisition: { ...blank, role, reporting }, suggested });
  return context;
}

function formOf(gaps: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent: "fill", saveId: "s1", ...more })) form.append(name, value);
  for (const [gap, value] of Object.entries(gaps)) {
    form.append("gap", gap);
    form.append("value", value);
  }
  return form;
}

const addressOf = (outcome: unknown) => (outcome as Response).headers.get("Location");

test("gaps in all sections are filled as one version, and their answers count as the manager's", async () => {
  const context = await withGaps();
  const outcome = await saveGaps(context, "a", formOf({ "the program": " it ", "the number": "" }));
  expect(addressOf(outcome)).toBe("/requisitions/a?filled=1");
  const stored = await context.store.read(context.actor, "a");
  expect(stored).toMatchObject({ version: 2, revisions: { role: 2, reporting: 1 } });
  expect(stored!.requisition.role).toMatchObject({
    mission: "You run it with [the number] teams.",
    notThis: ["Running it alone"],
  });
  expect(stored!.suggested).toEqual({ reporting: { location: "role-type" } });
  expect((await context.store.history(context.actor, "a", { limit: 1 })).entries[0]).toMatchObject({ act: "fill" });

  const rest = await saveGaps(context, "a", formOf({ "the number": "12" }, { return: "reporting" }));
  expect(addressOf(rest)).toBe("/requisitions/a/edit/reporting?filled=1");
  expect((await context.store.read(context.actor, "a"))?.requisition.reporting.location).toBe("in 12 places");
  expect((await showGaps(context, "a", "review")).gaps).toEqual([]);
});

test("sending a form twice saves it once, and later saves of others are kept", async () => {
  const context = await withGaps();
  await context.store.save(context.actor, "a", sectionSave("offer", { bonus: "5%" }, 1, "other"));
  const forms = [1, 2].map(() => formOf({ "the program": "it" }));
  for (const form of forms) expect(addressOf(await saveGaps(context, "a", form))).toBe("/requisitions/a?filled=1");
  const stored = await context.store.read(context.actor, "a");
  expect(stored).toMatchObject({ version: 3, requisition: { offer: { bonus: "5%" } } });
});

test("an invalid form changes nothing and is returned as it was typed", async () => {
  const context = await withGaps();
  const cases: [Record<string, string>, object][] = [
    [
      { "the program": "a\nb" },
      { status: 422, problems: [{ name: "the program", message: "Write this in one line" }] },
    ],
    [
      { "the program": "x".repeat(3000), "the number": "1" },
      { status: 422, problems: [{ name: "the program" }, {}] },
    ],
    [
      { "the program": "it", "the day": "Monday" },
      { status: 409, late: [{ name: "the day", value: "Monday" }] },
    ],
  ];
  for (const [typed, expected] of cases) {
    expect(await saveGaps(context, "a", formOf(typed))).toMatchObject({ ...expected, typed });
  }
  await expect(saveGaps(context, "a", formOf({}, { intent: "drop" }))).rejects.toMatchObject({ status: 400 });
  expect(addressOf(await saveGaps(context, "a", formOf({ "the program": " " })))).toBe("/requisitions/a?filled=0");
  expect((await context.store.read(context.actor, "a"))?.version).toBe(1);
});

test.each([
  ["filled=3", "Filled in 3 blanks."],
  ["filled=1", "Filled in 1 blank."],
  ["filled=0", "Nothing to fill in: every field was blank."],
  ["filled=x", undefined],
  ["", undefined],
])("%j shows %j", (search, sentence) => {
  expect(filledInWords(new URLSearchParams(search))).toBe(sentence);
});
