import { expect, openExample, saveAndExit, test } from "../../support/story";

// No page makes these requests; the page is only used to send them.
test.describe("a request that no page of ours sends", () => {
  let address: string;
  let post: (path: string, body: string, headers?: Record<string, string>) => Promise<{ status: number; text: string }>;

  test.beforeEach(async ({ page, baseURL }) => {
    address = await openExample(page, "Senior Product Manager, Music Discovery");
    post = async (path, body, headers = {}) => {
      const response = await page.request.post(path, {
        data: body,
        headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: baseURL!, ...headers },
        maxRedirects: 0,
      });
      return { status: response.status(), text: await response.text() };
    };
  });

  test("gets a page that says so, and changes nothing", async ({ page }) => {
    const role = `${address}/edit/role`;
    const before = await (await page.request.get(`${address}/documents/job-description.docx`)).body();
    const rows = (n: number) =>
      Array.from({ length: n }, (_, i) => `metrics.${i}.id=m${i}&metrics.${i}.unit=x`).join("&");
    const save = "intent=save-and-continue&revision=1&saveId=s&whole=yes";
    const cases: [string, string, string, number, RegExp][] = [
      ["unknown button", role, "intent=drop-table&revision=1", 400, /doesn(&#x27;|.)t have that button/],
      ["no button", role, "title=x", 400, /doesn(&#x27;|.)t have that button/],
      ["button sent twice", role, `intent=check&${save}`, 400, /doesn(&#x27;|.)t have that button/],
      ["half a page", role, "intent=keep&revision=1&saveId=s", 400, /before its page had loaded/],
      ["no revision", role, "intent=check&whole=yes", 400, /missing its version/],
      ["forged field", role, `${save}&__proto__.x=1`, 400, /a field we don’t know/],
      ["field sent twice", role, `${save}&title=a&title=b`, 422, /We couldn’t read Title/],
      ["unknown role type", role, `${save}&roleType=astronaut`, 422, /choice is no longer available/],
      ["wrong type", `${address}/edit/reporting`, `${save}&directReports=many`, 422, /Direct reports must be a number/],
      [
        "forged row",
        `${address}/edit/metrics`,
        `${save}&metrics.0.id=%3Cb%3E&metrics.0.unit=x`,
        422,
        /don’t recognize this metric/,
      ],
      ["too many rows", `${address}/edit/metrics`, `${save}&${rows(30)}`, 422, /keep at most 8. This has 30/],
      [
        "far too many rows",
        `${address}/edit/metrics`,
        `${save}&${rows(999)}&${rows(999)}&x=1`,
        422,
        /more than any section needs/,
      ],
      ["10,000 rows", `${address}/edit/metrics`, `${save}&${rows(10_000)}`, 422, /20,000 fields/],
      [
        "no such list",
        `${address}/edit/metrics`,
        "intent=add:rounds&revision=1&whole=yes",
        400,
        /doesn(&#x27;|.)t have that list/,
      ],
      ["no such section", `${address}/edit/pay`, save, 404, /section doesn(&#x27;|.)t exist/],
      [
        "no such requisition",
        "/requisitions/000000000000/edit/role",
        save,
        404,
        /There is no requisition at this link/,
      ],
      ["over 1 MiB", role, `${save}&mission=${"x".repeat(1_100_000)}`, 413, /Nothing was saved|too large/i],
    ];
    for (const [name, path, body, status, words] of cases) {
      const answer = await post(path, body);
      expect(answer.status, name).toBe(status);
      expect(answer.text, name).toMatch(words);
      expect(answer.text, name).not.toMatch(/ at .*\.js:\d+/);
    }
    const after = await (await page.request.get(`${address}/documents/job-description.docx`)).body();
    expect(after.equals(before)).toBe(true);
  });

  test("with an invalid return address leads to the whole list", async () => {
    const id = address.split("/").at(-1);
    for (const here of ["http://[", "//[", "http://a b:x"]) {
      const shelve = (intent: string) =>
        post("/requisitions", `intent=${intent}:${id}&here=${encodeURIComponent(here)}`);
      expect((await shelve("archive")).status, here).toBe(302);
      expect((await shelve("restore")).status, here).toBe(302);
    }
  });

  test("is reported if it is not a form", async () => {
    const broken = { "Content-Type": "multipart/form-data; boundary=x" };
    for (const path of ["/requisitions", "/requisitions/new", `${address}?index`, `${address}/edit/role`]) {
      expect((await post(path, "--y broken", broken)).status, path).toBe(400);
    }
  });

  test("is refused if it comes from another site", async () => {
    const answer = await post(`${address}/edit/role`, "intent=check&revision=1", { Origin: "https://evil.example" });
    expect(answer.status).toBe(403);
  });
});

test("hostile and unusual text is stored, shown as text, and exported to a valid file", async ({ page }) => {
  const address = await openExample(page, "Senior Product Manager, Music Discovery");
  const mission = `<script>alert(1)</script> & "quotes" ]]> {num-1} مدير المنتج 製品 👩‍💻 ${"w".repeat(300)}`;
  await page.goto(`${address}/edit/role`);
  await page.getByLabel("Mission").fill(mission);
  await saveAndExit(page);
  await page.goto(`${address}/documents/job-description`);
  await expect(page.locator(".c-sheet p").filter({ hasText: "<script>" }).first()).toContainText(mission);
  const file = await page.request.get(`${address}/documents/job-description.docx`);
  const mammoth = (await import("mammoth")).default;
  const { value } = await mammoth.extractRawText({ buffer: await file.body() });
  expect(value).toContain(mission);
});
