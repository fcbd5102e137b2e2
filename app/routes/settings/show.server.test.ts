import { expect, test } from "vitest";
import { routeContext } from "../../../tests/support/route-context";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { autosaveSettings, OUR_STATEMENT, readSettings, showSettings } from "./show.server";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ paper: "a4", ...fields })) form.append(name, value);
  return form;
}

test("settings have the texts of every posting, and nothing if none were written", async () => {
  expect(await readSettings(formOf({ about: " \n" }), PLAIN_LETTERHEAD)).toEqual(PLAIN_LETTERHEAD);
  const fields = { about: "We stream music.", apply: "jobs@example.com", benefits: "- A pension\n\n- Leave" };
  expect(await readSettings(formOf(fields), PLAIN_LETTERHEAD)).toMatchObject({
    boilerplate: { ...fields, benefits: ["A pension", "Leave"], workplace: "" },
  });
});

test("our statement replaces a blank one, but never one that was typed", async () => {
  const takes = { "our-statement": "on" };
  for (const [equalOpportunity, kept] of [
    ["", OUR_STATEMENT],
    ["All are welcome.", "All are welcome."],
  ] as const) {
    const read = await readSettings(formOf({ ...takes, equalOpportunity }), PLAIN_LETTERHEAD);
    expect(read).toMatchObject({ boilerplate: { equalOpportunity: kept } });
  }
});

test("invalid input is returned as it was typed, with all problems", async () => {
  const about = "word ".repeat(5000);
  const typed = { about, apply: "careers", adjustments: "[whom to ask]", color: "green", benefits: "a\nb" };
  const read = await readSettings(formOf(typed), PLAIN_LETTERHEAD);
  expect(read).toMatchObject({ color: "green", texts: { about, apply: "careers", benefits: "a\nb" } });
  expect("problems" in read && read.problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    "about: About us has 5,000 words. Shorten it to 120",
    "apply: Write a web or email address to apply at, such as careers.example.com/jobs or jobs@example.com",
    "adjustments: Fill in “whom to ask” in Contact for adjustments, or remove it",
    "color: Write the color as # and six digits, such as #1D4E89, or leave it blank",
  ]);
});

test("input is saved automatically, except files and invalid values", async () => {
  const context = await routeContext();
  const logo = { png: new Uint8Array([1]), width: 2, height: 1 };
  await context.store.saveLetterhead(context.actor, { ...PLAIN_LETTERHEAD, organization: "Ours", logo });
  const typed = { organization: "Theirs", about: "We stream music.", color: "green", "no-logo": "on" };
  const refused = await autosaveSettings(context, formOf(typed));
  expect(refused).toMatchObject({ left: true, message: expect.stringMatching(/^Not saved\. Write the color as/) });
  const saved = await context.store.readLetterhead(context.actor);
  expect(saved).toMatchObject({ organization: "Theirs", color: "", logo, boilerplate: { about: "We stream music." } });
  expect(await autosaveSettings(context, formOf({ logo: "new.png" }))).toMatchObject({ left: true });
  expect(await autosaveSettings(context, formOf({ logo: "" }))).not.toHaveProperty("left");
});

test("two pages can change different texts, and if they change the same one, the user has to choose", async () => {
  const context = await routeContext();
  const { seen: revision } = await showSettings(context, new URLSearchParams());
  const first = { revision, about: "We stream music.", apply: "jobs@example.com" };
  const saved = await autosaveSettings(context, formOf(first));
  // The second page was loaded before that, so its user did not clear the fields that are blank.
  expect(await autosaveSettings(context, formOf({ revision, organization: "Ours" }))).not.toHaveProperty("left");
  const now = () => context.store.readLetterhead(context.actor);
  expect(await now()).toMatchObject({ organization: "Ours", boilerplate: { about: "We stream music." } });

  const late = await autosaveSettings(context, formOf({ revision, about: "We sell records.", workplace: "Lisbon" }));
  expect(late).toMatchObject({ left: true, message: expect.stringMatching(/^Not saved\. Someone changed this while/) });
  expect(await now()).toMatchObject({ boilerplate: { about: "We stream music.", workplace: "Lisbon" } });
  const again = formOf({ revision: String(late.revision), about: "We sell records.", workplace: "Porto" });
  expect(await readSettings(again, await now())).toMatchObject({ problems: [{ field: "about" }] });
  const { seen } = await showSettings(context, new URLSearchParams());
  const agreed = formOf({ revision: seen, about: "We sell records.", workplace: "Porto", apply: "jobs@example.com" });
  expect(await readSettings(agreed, await now())).toMatchObject({ boilerplate: { about: "We sell records." } });

  // A page continues from its own saves.
  const next = formOf({ ...first, revision: String(saved.revision), about: "We stream all music." });
  expect(await autosaveSettings(context, next)).not.toHaveProperty("left");
});
