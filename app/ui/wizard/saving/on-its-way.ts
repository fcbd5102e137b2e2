/** Lasts as long as its tab, and is seen by no other. */
const KEY = "on-its-way";

interface OnItsWay {
  /** Where it was sent. */
  readonly address: string;
  readonly body: string;
}

/** Remembers a form that a closing page sends: the page that is opened next may be read before it arrives. */
export function remember(address: string, body: URLSearchParams): void {
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ address, body: String(body) } satisfies OnItsWay)));
}

/** What an earlier page of this tab sent to an address as it closed; anything sent elsewhere is forgotten. */
export function recall(address: string): URLSearchParams | undefined {
  const sent = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? "null") as OnItsWay | null);
  if (sent?.address === address) return new URLSearchParams(sent.body);
  attempt(() => sessionStorage.removeItem(KEY));
  return undefined;
}

/** It has arrived, or is no longer needed. */
export function forget(address: string): void {
  if (recall(address)) attempt(() => sessionStorage.removeItem(KEY));
}

/** A browser may have no storage, or none left: then the page works without. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
