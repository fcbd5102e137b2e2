import { expectAccessible } from "../../support/accessible";
import { addressOf, expect, hasScripts, ready, saveWord, test } from "../../support/story";

test("on a phone the document replaces the questions", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/requisitions/new/brief?role=product-owner");
  const paper = page.getByRole("article", { name: "The document so far" });
  await expect(paper).toBeHidden();
  await page.getByText("Document so far", { exact: true }).click();
  await expect(paper).toBeVisible();
  await expect(paper.locator("mark").first()).toHaveText("level");
  await expect(page.getByLabel("Level")).toBeHidden();
  await expectAccessible(page);
});

test("the brief is saved automatically, and the document updates @js", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await ready(page);
  await expect(saveWord(page)).toHaveText("9 of 12 left to answer. Not saved yet.");
  const paper = page.getByRole("article", { name: "The document so far" });
  await expect(paper.locator("mark").first()).toHaveText("level");
  await page.getByLabel("The program").fill("the ledger move");
  await expect(saveWord(page)).toHaveText(/^8 of 12 left to answer\. Saved at/);
  await expect(paper).toContainText("You run the ledger move, which");
  await expect(page).toHaveURL(/\/requisitions\/[a-z0-9]{12}\/brief$/);
  // Typing continues without interruption.
  await expect(page.getByLabel("The program")).toBeFocused();

  await page.getByLabel("Pay range a year").fill("170,000 to 140,000");
  await page.getByLabel("Start").fill("May 2027");
  await expect(saveWord(page)).toHaveText(/Not saved: Start the pay range with the lower amount\. The rest was saved/);
  await expect(page.getByLabel("Pay range a year")).toHaveAttribute("aria-invalid", "true");
  await expect(paper).toContainText("start May 2027");
  await expectAccessible(page);
  await page.getByLabel("Pay range a year").fill("140 to 170k sek");
  await expect(page.getByLabel("Currency")).toHaveValue("SEK");
  await expect(saveWord(page)).toHaveText(/^6 of 12 left to answer\. Saved at/);
  await page.reload();
  await expect(page.getByLabel("Pay range a year")).toHaveValue("140,000 to 170,000");
  await expect(page.getByLabel("The program")).toHaveValue("the ledger move");
});

test("stakeholders are only selected by the user, and viewing a brief saves nothing @js", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await ready(page);
  const boxes = page.getByRole("group", { name: /^7 Works with most/ }).getByRole("checkbox");
  const checked = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(saveWord(page)).toHaveText(/Saved at/);
  // Selected stakeholders come first from the next visit on.
  const isSaved: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") isSaved.push(request.url());
  });
  await page.reload();
  await ready(page);
  const [first, second, ...others] = await checked();
  expect([first, second, others.includes(true)]).toEqual([true, true, false]);
  await page.getByLabel("Level").focus();
  await page.getByLabel("Team").focus();
  await page.goto("/requisitions");
  expect(isSaved).toEqual([]);
});

test("changing the role keeps the answers", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-product-manager");
  await page.waitForLoadState();
  await page.getByRole("textbox", { name: "3 Team" }).fill("Payments");
  await page.getByLabel("The platform").fill("the ledger");
  await page.getByRole("textbox", { name: "Someone else" }).fill("Head of Fraud");
  if (hasScripts()) await expect(saveWord(page)).toHaveText(/Saved at/);
  else {
    await page.getByRole("button", { name: "Save for later" }).click();
    await page.goto(`${addressOf(page)}/brief`);
  }
  await page.getByRole("link", { name: "Another role" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change the role type");
  await page.getByLabel("Role type instead of Technical Product Manager").selectOption("Product Manager");
  await page.getByRole("button", { name: "See what changes" }).click();
  await page.getByRole("button", { name: /^Change to/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Product Manager");
  await expect(page.getByRole("textbox", { name: "3 Team" })).toHaveValue("Payments");
  await expect(page.getByRole("textbox", { name: "Stakeholder 1, by role" })).toHaveValue("Head of Fraud");
  await expect(
    page
      .getByRole("group", { name: /Works with most/ })
      .getByRole("checkbox")
      .nth(3),
  ).toBeVisible();
});

test("invalid input is shown again as it was typed, with the reason on top", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("x".repeat(61));
  await page.getByLabel("The program").fill("the [big] move");
  await page.getByRole("checkbox", { name: "Architects" }).check();
  await page.getByRole("textbox", { name: "Someone else" }).fill("Data lead");
  await page.getByLabel("Target of On-time delivery").fill("1.234");
  await page.getByRole("button", { name: "Make the document" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Level must be 60 characters or less",
    /^The program: write this without square brackets/,
    /^Target: did you mean/,
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("The program")).toHaveValue("the [big] move");
  await expect(page.getByRole("checkbox", { name: "Architects" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /Stakeholder 1/ })).toHaveValue("Data lead");
  await expect(page.getByLabel("Target of On-time delivery")).toHaveValue("1.234");
  await expectAccessible(page);

  await page.getByLabel("Level").fill("L5");
  await page.getByLabel("The program").fill("the big move");
  await page.getByLabel("Target of On-time delivery").fill("85");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  await page.getByRole("navigation", { name: "Requisition" }).getByRole("link", { name: "Write" }).click();
  await expect(page).toHaveURL(/\/brief$/);
  await expect(page.getByLabel("Level")).toHaveValue("L5");
  await expect(page.getByRole("textbox", { name: /Stakeholder 1/ })).toHaveValue("Data lead");
});

test("a metric is replaced by another, and no input is lost", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=technical-program-manager");
  await page.waitForLoadState();
  await page.getByLabel("Level").fill("L5");
  await page.getByTitle("Choose another metric for On-time delivery").click();
  await page.getByRole("button", { name: /^Agreed plan/ }).click();
  await expect(page).toHaveURL(/\/requisitions\/[a-z0-9]{12}\/brief#metrics$/);
  await expect(page.getByRole("rowheader", { name: /^Agreed plan/ })).toBeVisible();
  await expect(page.getByLabel("Target of Agreed plan")).toHaveValue("100");
  await expect(page.getByLabel("Level")).toHaveValue("L5");
});

test("two tabs change different answers, and if they change the same one both are shown", async ({ page, context }) => {
  await page.goto("/requisitions/new/brief?role=project-manager");
  await page.waitForLoadState();
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  const address = `${page.url().split("?")[0]}/brief`;
  const other = await context.newPage();
  await Promise.all([page.goto(address), other.goto(address)]);
  await Promise.all([page.waitForLoadState(), other.waitForLoadState()]);
  await page.getByLabel("Level").fill("Senior");
  await page.getByRole("textbox", { name: "Team" }).fill("Ledger");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();

  await other.getByLabel("Level").fill("Lead");
  await other.getByLabel("Start").fill("May 2027");
  await other.getByRole("button", { name: "Save for later" }).click();
  const conflict = other.getByRole("region", { name: "This section was saved while you were editing" });
  // The input may have been saved automatically before the button; this resolves what the button sent.
  await expect(other).toHaveTitle(/^Error: /);
  await expect(conflict).toContainText("Senior");
  await expect(other.getByRole("textbox", { name: "Level" })).toHaveValue("Lead");
  await conflict.getByRole("checkbox", { name: /^Use the saved text/ }).check();
  await conflict.getByRole("button", { name: "Save my choice" }).click();
  await expect(conflict).toHaveCount(0);
  await other.goto(address);
  await expect(other.getByLabel("Level")).toHaveValue("Senior");
  await expect(other.getByRole("textbox", { name: "Team" })).toHaveValue("Ledger");
  await expect(other.getByLabel("Start")).toHaveValue("May 2027");
  await other.close();
});

test("a role type that no longer exists keeps the input, and an unknown one is reported", async ({ page }) => {
  await page.goto("/requisitions/new/brief?role=product-owner");
  await page.waitForLoadState();
  // As if the role type was removed after the page was loaded.
  await page.route(/\/brief(\.data|\/save)?(\?|$)/, (route, request) => {
    const postData = request.postData()?.replace("begun.role=product-owner", "begun.role=astronaut");
    return route.continue(postData ? { postData } : {});
  });
  await page.getByLabel("Level").fill("L5");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("group", { name: "There is a problem" })).toContainText(
    "The role type “astronaut” is no longer available.",
  );
  await expect(page.getByLabel("Level")).toHaveValue("L5");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Sections" })).toBeVisible();
  await page.goto(`${addressOf(page)}/brief`);
  await expect(page.getByLabel("Level")).toHaveValue("L5");
  const answer = await page.goto("/requisitions/new/brief?role=astronaut");
  expect(answer?.status()).toBe(404);
  if (hasScripts()) await ready(page);
});
