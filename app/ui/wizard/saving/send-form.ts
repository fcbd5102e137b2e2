import type { Reply } from "./autosave";

/** Browsers send at most 64 KiB while a page closes. */
export const MOST_WHILE_CLOSING = 60_000;

const OFFLINE = "You're offline. Keep this page open. It saves when you're back.";
const DOWN = "Couldn't save. Retrying… Keep this page open.";

/** The messages for statuses without a readable body; others come from the server, or are retried. */
const TRIED_AGAIN: { readonly [status: number]: string } = {
  429: "Not saved yet: too many saves in one minute. This page tries again by itself.",
  503: "Not saved yet: the server is restarting. This page tries again by itself.",
};
const TURNED_AWAY: { readonly [status: number]: string } = {
  403: "Not saved: the server doesn't accept this page. Copy your text, then reload.",
  413: "Not saved: this page is too long to save. Shorten an answer.",
};

/** Sends a form and reports the result; never throws. `closing`: the page may be gone at any moment. */
export async function sendForm<A>(
  address: string,
  body: URLSearchParams,
  closing: boolean,
  signal: AbortSignal,
): Promise<Reply<A>> {
  try {
    const keepalive = closing && String(body).length < MOST_WHILE_CLOSING;
    const response = await fetch(address, { method: "POST", body, keepalive, signal });
    // The address is our own and determines the type of its response.
    if (response.ok) return { kind: "answer", answer: (await response.json()) as A };
    return await unread(response);
  } catch {
    return { kind: "failed", why: navigator.onLine ? DOWN : OFFLINE };
  }
}

async function unread(response: Response): Promise<Exclude<Reply<never>, { kind: "answer" }>> {
  const { status, headers } = response;
  const again = TRIED_AGAIN[status];
  const seconds = Number(headers.get("Retry-After"));
  if (again) return { kind: "failed", why: again, after: seconds > 0 ? seconds * 1000 : undefined };
  if (status >= 500 || status === 408 || status === 409) return { kind: "failed", why: DOWN };
  const reason = headers.get("Content-Type")?.startsWith("text/plain") ? await response.text() : "";
  return { kind: "refused", why: TURNED_AWAY[status] ?? `Not saved. ${reason || "The server turned this page away."}` };
}
