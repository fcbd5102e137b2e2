import type { Response } from "express";

const WORDS: Record<number, [title: string, text: string]> = {
  400: ["We can’t read this link", "Something in it is mistyped. Nothing changed."],
  403: [
    "This form came from somewhere else",
    "Nothing was saved. Open the page again in Requisite and send the form from there.",
  ],
  405: ["That doesn’t work here", "Only GET, HEAD and POST are answered. Nothing changed."],
  411: ["This form doesn’t say how long it is", "Nothing was saved. Send it from a page of Requisite."],
  413: ["This form is too large", "Nothing was saved."],
  414: ["This link is too long", "Nothing changed."],
  415: ["This isn’t a form", "Nothing was saved. Send it from a page of Requisite."],
  421: ["Requisite answers only on its own computer", "Open http://localhost with the port that Requisite printed."],
  429: ["Too many requests", "Nothing was saved. Go back, wait a minute and send it again. Your text is still there."],
  500: ["Something went wrong", "Your last change wasn’t saved. Go back and try again. Your text is still there."],
  503: ["Requisite is stopping", "Nothing was saved. Start it again, go back and send the form once more."],
};

/** Larger forms than this are cut off. */
const MOST_DISCARDED = 128 * 1024 * 1024;

/**
 * Responds with a small page in the product's design: what happened, what was kept, what to do. Works without Remix.
 */
export function refuse(response: Response, status: number, more = ""): void {
  const { req: request } = response;
  const page = () => send(response, status, more);
  // If the upload were cut off, the browser would show its own error instead of this page, so the rest is read and
  // discarded.
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
        `<link rel="stylesheet" href="/requisite.css"></head><body><main class="l-page"><div class="c-card is-padded l-stack u-gap-s u-measure">` +
        `<h1>${title}</h1><p>${text}${more}</p><p><a class="c-button" href="/requisitions">Go to requisitions</a></p>` +
        `</div></main></body></html>`,
    );
}
