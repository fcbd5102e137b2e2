/** Kept in session storage, which is per tab. */
const KEY = "on-its-way";

interface OnItsWay {
  /** The address it was sent to. */
  readonly address: string;
  readonly body: string;
}

/** Remembers a form that a closing page sends, since the next page may be loaded before it arrives. */
export function remember(address: string, body: URLSearchParams): void {
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ address, body: String(body) } satisfies OnItsWay)));
}

/** The form that an earlier page of this tab sent to an address as it closed; forms for other addresses are dropped. */
export function recall(address: string): URLSearchParams | undefined {
  const sent = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? "null") as OnItsWay | null);
  if (sent?.address === address) return new URLSearchParams(sent.body);
  attempt(() => sessionStorage.removeItem(KEY));
  return undefined;
}

/** Call this when it has arrived or is no longer needed. */
export function forget(address: string): void {
  if (recall(address)) attempt(() => sessionStorage.removeItem(KEY));
}

/** The browser may have no storage, or it may be full; the page works without. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
