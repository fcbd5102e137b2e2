import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible";
import { expect, expectNoSidewaysScroll, test } from "../../support/story";

const ADDRESS = "/requisitions/new/which-role";

/** Selects an answer of the question that starts with this text. */
async function answer(page: Page, question: RegExp, says: string): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: says, exact: true }).check();
}

const show = (page: Page) => page.getByRole("button", { name: /^(?:Show the role|Update the result)$/ });
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("a manager who does not know the title answers seven questions and starts", async ({ page }) => {
  await page.goto("/requisitions/new");
  await page.getByRole("link", { name: "Answer seven questions" }).click();
  await expect(title(page)).toHaveText("Which role do I need?");
  await expectAccessible(page);

  await answer(page, /hardly anyone uses it/, "This person’s: they chose what to build");
  await answer(page, /turn down/, "A feature");
  await answer(page, /away for a month/, "Customers or prospects");
  await answer(page, /Why do people/, "This person decides what they build");
  await answer(page, /How technical/, "Enough to follow the engineers");
  await answer(page, /work begin/, "Before anyone knows what to build");
  await answer(page, /work done/, "Never, as long as there is a product");
  await show(page).click();

  await expect(title(page)).toHaveText("Product Manager");
  expect(await page.title()).toBe("Product Manager - Which role do I need? - Requisite");
  await expect(page.getByText("All 7 answers point to it: 18 points, 5 more than")).toBeVisible();
  const runnerUp = page.getByRole("region", { name: "Runner-up" });
  await expect(runnerUp.getByRole("link", { name: "Technical Product Manager" })).toHaveAttribute(
    "href",
    "/role-types/technical-product-manager",
  );
  await expect(runnerUp).toContainText("Are the direct users developers or systems");
  const change = page.getByRole("region", { name: "What would change it" });
  await expect(change).toContainText(
    "If you had answered “Developers who build on what we offer” to “This person is away for a month. Who feels it first?”, the result would be Technical Product Manager.",
  );
  await expectAccessible(page);

  // The address contains the answers, so it shows the same to everyone.
  const shared = page.url();
  await change.getByRole("link", { name: "See that result" }).click();
  await expect(title(page)).toHaveText("Technical Product Manager");
  await page.goto(shared);
  await expect(title(page)).toHaveText("Product Manager");

  await page.getByRole("link", { name: "Start with suggestions" }).click();
  await expect(title(page)).toHaveText("Product Manager");
  await expect(page.getByText("12 questions only you can answer.")).toBeVisible();
});

test("too few answers are kept, and more are requested", async ({ page }) => {
  await page.goto(ADDRESS);
  await show(page).click();
  await expect(page.getByRole("status")).toContainText("Answer any 3 questions to get a result.");

  await answer(page, /away for a month/, "One executive");
  await show(page).click();
  const status = page.getByRole("status");
  await expect(status).toContainText(/^Answer 2 more\. 1 can’t tell \d+ role types apart\./);
  await expect(page.getByRole("radio", { name: "One executive", exact: true })).toBeChecked();
  expect(await page.title()).toBe("Which role do I need? - Requisite");
  await expectAccessible(page);
  await status.getByRole("link", { name: "Next open question" }).click();
  await expect(page).toHaveURL(/#q-unused$/);

  expect((await page.request.get(`${ADDRESS}?missed=executive&show=result`)).status()).toBe(200);
});

test("two close role types are two jobs, which become a hybrid or two drafts", async ({ page }) => {
  await page.goto(`${ADDRESS}?unused=chose-it&refuse=feature&heard=decides`);
  await expect(page.getByText("Your answers point to two jobs")).toBeVisible();
  await expect(title(page)).toHaveText("Product Manager and Technical Product Manager");
  expect(await page.title()).toBe("Product Manager and Technical Product Manager - Which role do I need? - Requisite");
  await expect(page.getByText("Both get 8 points. Answering one of the 4 open questions may decide it.")).toBeVisible();
  await expect(page.getByRole("region", { name: "What separates them" })).toContainText("developers or systems");
  await expect(page.getByRole("region", { name: "What would decide it" }).getByRole("listitem")).toHaveCount(4);
  await expectAccessible(page);
  const shared = page.url();

  await page.getByRole("button", { name: "Start a hybrid" }).click();
  await expect(title(page)).toHaveText("Role and purpose");
  await expect(page.getByLabel("Role type", { exact: true })).toHaveValue("product-manager");
  await expect(page.locator("[name=hybridWith]")).toHaveValue("technical-product-manager");
  await expect(page.locator("[name=hybridShare]")).toBeVisible();

  await page.goto(shared);
  await page.getByRole("button", { name: "Start two drafts" }).click();
  await expect(page).toHaveURL(/\/compare\?r=\w{12}&r=\w{12}$/);
  for (const id of new URL(page.url()).searchParams.getAll("r")) {
    expect((await page.request.get(`/requisitions/${id}`)).status()).toBe(200);
  }

  await page.goto(shared);
  await answer(page, /How technical/, "Enough to follow the engineers");
  await answer(page, /away for a month/, "Customers or prospects");
  await show(page).click();
  await expect(title(page)).toHaveText("Product Manager");
  await page.goto(shared);
  await page.getByRole("link", { name: "Start with Technical Product Manager" }).click();
  await expect(page).toHaveURL(/\/requisitions\/new\/brief\?role=technical-product-manager&id=\w{12}$/);
});

test("nothing is stored before a button is pressed, and an invalid request is refused", async ({ page, baseURL }) => {
  await page.goto(`${ADDRESS}?unused=chose-it&refuse=feature&heard=decides`);
  const ids = await page
    .locator("input[name=id]")
    .evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value));
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect((await page.request.get(`/requisitions/${id}`)).status()).toBe(404);
  for (const body of [
    "intent=hybrid&roleType=product-manager",
    "intent=hybrid&roleType=product-manager&roleType=product-manager",
    "intent=drafts&roleType=product-manager&roleType=astronaut",
    "intent=drop&roleType=product-manager&roleType=product-owner",
  ]) {
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: baseURL! };
    expect((await page.request.post(ADDRESS, { data: body, headers, maxRedirects: 0 })).status(), body).toBe(400);
  }
  await page.getByRole("button", { name: "Start two drafts" }).click();
  await expect(page).toHaveURL(/\/compare\?/);
  for (const id of ids) expect((await page.request.get(`/requisitions/${id}`)).status()).toBe(200);
});

test("several close role types are listed, and “not sure” is an answer", async ({ page }) => {
  await page.goto(`${ADDRESS}?unused=looks-after-others&refuse=none&depth=little`);
  await expect(page.getByText(/^Your answers fit \d role types$/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Start with / }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Start a hybrid" })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(ADDRESS);
  for (const radio of await page.getByRole("radio", { name: "Not sure", exact: true }).all()) await radio.check();
  await show(page).click();
  await expect(page.getByRole("status")).toContainText("You’re not sure about any of the 7 questions.");
  for (const radio of await page.getByRole("radio", { name: "Not sure", exact: true }).all()) {
    await expect(radio).toBeChecked();
  }
  await expectAccessible(page);
});

test("invalid answers in an address are ignored", async ({ page }) => {
  await page.goto(`${ADDRESS}?unused=gone&refuse=feature&refuse=go-live&nobody=asked&heard=__proto__&__proto__=1`);
  await expect(page.getByText("2 answers in this link no longer exist and were left out.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "A feature", exact: true })).toBeChecked();
  await expectAccessible(page);
});

test("the whole path from the list of role types to a requisition works with the keyboard", async ({ page }) => {
  await page.goto("/requisitions/new");
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };
  const tabTo = async (target: ReturnType<Page["getByRole"]>) => {
    const focused = () => target.evaluate((element) => element === document.activeElement);
    for (let i = 0; i < 60 && !(await focused()); i += 1) await press("Tab");
    await expect(target).toBeFocused();
  };
  await tabTo(page.getByRole("link", { name: "Answer seven questions" }));
  await press("Enter");
  await expect(title(page)).toHaveText("Which role do I need?");

  await tabTo(page.getByRole("radio", { name: /they chose what to build/ }));
  await press("ArrowDown", 3);
  await expect(page.getByRole("radio", { name: /got it out on time/ })).toBeChecked();
  await tabTo(page.getByRole("radio", { name: "A feature", exact: true }));
  await press("ArrowDown", 4);
  await tabTo(page.getByRole("radio", { name: /^Customers/ }));
  await press("ArrowDown", 3);
  // Enter in a question submits the form.
  await press("Enter");
  await expect(title(page)).toHaveText("Release Manager");
  await expect(page.getByText("You answered 3 of 7 questions.")).toBeVisible();

  await tabTo(page.getByRole("link", { name: "Start blank" }));
  await press("Enter");
  await expect(title(page)).toHaveText("Release Manager");
  await expect(page.getByRole("textbox", { name: "1 Title", exact: true })).toHaveValue("");
});

for (const [look, options] of [
  ["light, 1280 wide", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["dark, 320 wide", { colorScheme: "dark", viewport: { width: 320, height: 700 } }],
] as const) {
  test.describe(look, () => {
    test.use(options);
    test("every result fits its page", async ({ page }) => {
      for (const answers of [
        "",
        "?unused=told-it",
        // Engineering Manager, with its long names; a tie of several; two jobs.
        "?unused=looks-after-others&refuse=none&missed=one-team&heard=report&depth=challenge&begins=people",
        "?unused=looks-after-others&refuse=none&depth=little",
        "?unused=got-it-out&refuse=feature&missed=executive&heard=helps&depth=challenge&begins=nearly-done",
      ]) {
        await page.goto(ADDRESS + answers);
        await expect(title(page)).toHaveCount(1);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
