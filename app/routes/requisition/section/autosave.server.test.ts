import { describe, expect, test } from "vitest";
import { routeContext } from "../../../../tests/support/route-context";
import { namesOfFields } from "../../../requisition/forms/form-fields";
import { blankRequisition, findSection } from "../../../requisition/requisition";
import { autosave } from "./autosave.server";
import { saveSection } from "./save.server";

const params = { id: "a", section: "role" };
const FORM = "formformform";
const OTHER = "otherotherot";

/** A requisition whose mission is a suggestion, at revision 1. */
async function open() {
  const context = await routeContext();
  const { store } = context;
  const blank = blankRequisition();
  const role = { ...blank.role, title: "PM", mission: "Suggested", level: "L5" };
  const suggested = { role: { mission: "role-type" } } as const;
  await store.create(context.actor, { id: "a", requisition: { ...blank, role }, suggested });

  const bodyOf = (fields: object) =>
    new Request("http://localhost/", {
      method: "POST",
      body: new URLSearchParams({
        whole: "yes",
        revision: "1",
        title: "PM",
        mission: "Suggested",
        level: "L5",
        ...fields,
      }),
    });
  const send = (saveId: string, fields: object) => autosave(context, params, bodyOf({ saveId, ...fields }));
  const press = (saveId: string, fields: object) => saveSection(context, params, bodyOf({ saveId, ...fields }));
  const roleNow = async () => (await store.read(context.actor, "a"))!.requisition.role;
  const copies = () => store.copies(context.actor, "a");
  return { context, store, send, press, role: roleNow, copies };
}

describe("an automatically saved form", () => {
  test("is saved like a submitted one, and returns the values that follow", async () => {
    const { send, role, store, context } = await open();
    const answer = await send(`${FORM}:1`, { mission: "Typed [the number]" });
    expect(answer).toMatchObject({
      notSaved: undefined,
      carry: { revision: "2" },
      problems: [],
      overlaps: [],
      theirs: [],
    });
    expect(answer.progress).toMatchObject({ suggested: {}, gaps: [{ field: "mission", gap: "the number" }] });
    expect(answer.progress.preview).toContain("Typed");
    expect(await role()).toMatchObject({ mission: "Typed [the number]", level: "L5" });
    expect((await store.read(context.actor, "a"))!.version).toBe(2);
  });

  test("makes no version if input was reverted or sent twice", async () => {
    const { send, store, context } = await open();
    await send(`${FORM}:1`, {});
    expect((await store.read(context.actor, "a"))!.version).toBe(1);
    const twice = [1, 2].map(() => send(`${FORM}:2`, { level: "L6" }));
    expect((await Promise.all(twice)).map(({ notSaved }) => notSaved)).toEqual([undefined, undefined]);
    expect((await store.read(context.actor, "a"))!.version).toBe(2);
  });

  test("does not conflict with itself or its button after lost responses", async () => {
    const { send, press, role } = await open();
    await send(`${FORM}:1`, { level: "L6" });
    const answer = await send(`${FORM}:2`, { level: "L7" });
    expect(answer).toMatchObject({ notSaved: undefined, overlaps: [], carry: { revision: "3" } });
    const pressed = await press(`${FORM}:3`, { level: "L8", intent: "save-and-exit" });
    expect(pressed).toBeInstanceOf(Response);
    expect((await role()).level).toBe("L8");
  });

  test("is not overwritten by an earlier save that arrives later", async () => {
    const { send, role } = await open();
    await send(`${FORM}:2`, { level: "L7, later" });
    const late = await send(`${FORM}:1`, { level: "L6, earlier" });
    expect(late.notSaved).toBeUndefined();
    expect((await role()).level).toBe("L7, later");
  });

  test("merges changes of others to other answers", async () => {
    const { send, role } = await open();
    await send(`${OTHER}:1`, { level: "L6" });
    const answer = await send(`${FORM}:1`, { mission: "Mine" });
    expect(answer).toMatchObject({
      notSaved: undefined,
      theirs: [{ place: "level", value: "L6" }],
      carry: { revision: "3" },
    });
    expect(answer.othersChanged).toContain("Role and purpose: level");
    expect(await role()).toMatchObject({ mission: "Mine", level: "L6" });
  });
});

describe("not saved automatically", () => {
  test("an invalid answer: it is kept with the reason, and everything else is saved", async () => {
    const { send, role, copies } = await open();
    const answer = await send(`${FORM}:1`, { level: "x".repeat(61), mission: "Mine" });
    expect(answer.problems).toEqual([{ field: "level", message: "Level must be 60 characters or less" }]);
    expect(answer.notSaved?.why).toMatch(/^Not saved: Level must be 60 characters or less\. The rest was saved/);
    expect(await role()).toMatchObject({ mission: "Mine", level: "L5" });
    expect(await copies()).toMatchObject([{ form: FORM, values: { level: "x".repeat(61), mission: "Mine" } }]);
    expect((await send(`${FORM}:2`, { revision: "2", level: "L6", mission: "Mine" })).notSaved).toBeUndefined();
    expect(await copies()).toEqual([]);
  });

  test("an answer that both changed: the saved text stays, both are shown, and the user has to choose", async () => {
    const { send, press, role, copies } = await open();
    await send(`${OTHER}:1`, { mission: "Theirs" });
    const answer = await send(`${FORM}:1`, { mission: "Mine", level: "L6" });
    expect(answer).toMatchObject({
      carry: {},
      seen: 2,
      overlaps: [{ path: "mission", mine: "Mine", saved: "Theirs" }],
      notSaved: { link: { href: "#conflict-title" } },
    });
    expect(await role()).toMatchObject({ mission: "Theirs", level: "L6" });
    expect(await copies()).toMatchObject([{ form: FORM, values: { mission: "Mine" } }]);
    // Automatic saves do not resolve it, and a button without a choice shows both texts again.
    const on = { mission: "Mine, and on", level: "L6" };
    expect((await send(`${FORM}:2`, { ...on, seen: "3", theirs: "mission" })).overlaps).toHaveLength(1);
    expect(await press(`${FORM}:3`, { ...on, intent: "check" })).toMatchObject({ status: 409, seen: 3 });
    // If the saved text changed since it was shown, it is shown again.
    await send(`${OTHER}:2`, { revision: "2", mission: "Theirs, later" });
    expect(await press(`${FORM}:4`, { ...on, intent: "check", seen: "3" })).toMatchObject({ status: 409, seen: 4 });
    expect(await press(`${FORM}:5`, { ...on, intent: "check", seen: "4" })).toBeInstanceOf(Response);
    expect((await role()).mission).toBe("Mine, and on");
  });

  test("another role type, until its effects were shown", async () => {
    const { send, role } = await open();
    expect((await send(`${FORM}:1`, { roleType: "product-manager", level: "L6" })).notSaved?.link?.href).toContain(
      "/role-type?to=product-manager",
    );
    expect(await role()).toMatchObject({ roleType: "", level: "L6" });
  });

  test("a change to an approved requisition, until the user agrees", async () => {
    const { send, press, role, copies, store, context } = await open();
    await store.approve(context.actor, "a", 1);
    expect((await send(`${FORM}:1`, {})).notSaved).toBeUndefined();
    const answer = await send(`${FORM}:2`, { level: "L6" });
    expect(answer.notSaved).toMatchObject({ asks: { field: "reopen", yes: "yes" } });
    expect(await press(`${FORM}:3`, { level: "L6", intent: "save-and-exit" })).toMatchObject({
      status: 409,
      reopens: "save-and-exit",
      values: { level: "L6" },
    });
    expect((await role()).level).toBe("L5");
    expect(await copies()).toHaveLength(1);
    expect((await send(`${FORM}:4`, { level: "L6", reopen: "yes" })).notSaved).toBeUndefined();
    expect((await role()).level).toBe("L6");
    expect(await copies()).toEqual([]);
  });

  test("a field that no longer exists; a field that the form does not have yet is not changed", async () => {
    const { context, role, copies } = await open();
    const fields = namesOfFields(findSection("role")!).replace(/\blevel /, "");
    const body = { whole: "yes", revision: "1", saveId: `${FORM}:1`, fields, mission: "Mine", motto: "Of the past" };
    const request = new Request("http://localhost/", { method: "POST", body: new URLSearchParams(body) });
    expect((await autosave(context, params, request)).notSaved?.why).toContain("no longer exists");
    expect(await role()).toMatchObject({ mission: "Mine", level: "L5", title: "" });
    expect(await copies()).toMatchObject([{ values: { motto: "Of the past", level: "L5" } }]);
  });
});
