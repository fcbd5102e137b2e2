import { expect, type Page, test } from "@playwright/test";
import { DomUtils, parseDocument } from "htmlparser2";

type Document = ReturnType<typeof parseDocument>;
type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/**
 * Submits the form of a page like a browser without scripts, but renders nothing: for the setup of a story.
 * In: the address of the page, the label of the button, and the input by field name. Out: the address of the redirect.
 */
export async function submit(
  page: Page,
  address: string,
  button: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { baseURL } = test.info().project.use;
  const answer = await page.request.get(address);
  const document = parseDocument(await answer.text());
  const [pressed] = DomUtils.getElementsByTagName("button", document).filter(
    (one) => DomUtils.textContent(one).trim() === button,
  );
  expect(pressed, `the button “${button}” of ${address}`).toBeDefined();
  const form = formOf(document, pressed!);
  const sent = new URLSearchParams();
  for (const control of DomUtils.getElementsByTagName((name) => /^(input|select|textarea)$/.test(name), form)) {
    const { name, type = "text", value } = control.attribs;
    const isOff = /^(checkbox|radio)$/.test(type) && control.attribs.checked === undefined;
    if (!name || isOff || type === "file" || control.attribs.disabled !== undefined) continue;
    if (control.name !== "select") sent.append(name, value ?? DomUtils.textContent(control).replace(/^\n/, ""));
    else {
      const options = DomUtils.getElementsByTagName("option", control);
      const chosen = options.find(({ attribs }) => attribs.selected !== undefined) ?? options[0];
      if (chosen) sent.append(name, chosen.attribs.value ?? DomUtils.textContent(chosen));
    }
  }
  for (const [name, text] of Object.entries(typed)) sent.set(name, text);
  if (pressed!.attribs.name) sent.append(pressed!.attribs.name, pressed!.attribs.value ?? "");
  const response = await page.request.post(form.attribs.action ?? answer.url(), {
    headers: { Origin: baseURL!, "Content-Type": "application/x-www-form-urlencoded" },
    data: sent.toString(),
    maxRedirects: 0,
  });
  expect([302, 303], `${response.status()} ${address}`).toContain(response.status());
  return response.headers().location!;
}

/** The form of a button: the one it names, or the one around it. */
function formOf(document: Document, button: Element): Element {
  const named = button.attribs.form;
  if (named !== undefined) return DomUtils.getElementById(named, document)!;
  let at: typeof button.parent = button;
  while (at && !("name" in at && at.name === "form")) at = at.parent;
  return at as Element;
}
