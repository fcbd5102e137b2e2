import type { Response } from "express";

const WORDS: Record<number, [title: string, text: string]> = {
  400: ["This address cannot be read", "Something in it is mistyped. Nothing was changed."],
  403: [
    "This form was not sent by a page of Requisite",
    "It may come from another site. Nothing was saved; open the page again and send the form from there.",
  ],
  405: ["That cannot be done here", "This server answers GET, HEAD and POST. Nothing was changed."],
  411: ["This form does not say how long it is", "Nothing was saved; send it from a page of Requisite."],
  413: ["This form is too large", "Nothing was saved."],
  414: ["This address is too long", "Nothing was changed."],
  415: ["This is not a form", "Nothing was saved; send it from a page of Requisite."],
  421: ["This server answers only its own machine", "Open it as http://localhost with the port it printed."],
  429: [
    "Too many forms in a minute",
    "Nothing was saved; go back, your text is still in the form, and send it again in a minute.",
  ],
  500: ["Something went wrong on this server", "Nothing was saved half. Go back: what you typed is still in the form."],
  503: ["This server is stopping", "Nothing was saved; start it again, go back and send the form once more."],
};

/** Longer forms than this are cut off. */
const MOST_DISCARDED = 128 * 1024 * 1024;

/** Answers with a small page of the product's look: what happened, what was kept, what to do. Remix is not needed for it. */
export function refuse(response: Response, status: number, more = ""): void {
  const { req: request } = response;
  const page = () => send(response, status, more);
  // A browser whose form is cut off shows an error of its own and never this page, so the rest is read and thrown away.
  const isComing = !request.complete && Number(request.headers["content-length"]) <= MOST_DISCARDED;
  if (isComing) request.once("end", page).resume();
  else page();
}

function send(response: Response, status: number, more: string): void {
  const [title, text] = WORDS[status] ?? WORDS[500]!;
  if (status === 405) response.set("Allow", "GET, HEAD, POST");
  response
    .status(status)
    .set("Connection", "close")
    .type("html")
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<meta name="color-scheme" content="light dark"><title>${title} - Requisite</title>` +
        `<link rel="stylesheet" href="/requisite.css"></head><body><main class="l-page"><div class="l-stack u-measure">` +
        `<h1>${title}</h1><p>${text}${more}</p><p><a class="c-button" href="/requisitions">Go to your requisitions</a></p>` +
        `</div></main></body></html>`,
    );
}
