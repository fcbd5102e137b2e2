import { type RefObject, useEffect, useMemo, useState } from "react";

/** After the last key. */
const PAUSE = 2000;
/** Before a copy that did not arrive is sent again. */
const RETRY = 5000;
/** Browsers let no more than 64 KiB go on their way while a page closes. */
const MOST_WHILE_CLOSING = 60_000;

/** Where what stands in the form is kept: as the page came, nowhere yet, in a copy of that time, or nowhere in spite of trying. */
export type Kept = { readonly state: "given" | "typed" | "failing" } | { readonly state: "kept"; readonly at: string };

/**
 * Keeps what stands in a form on the server while it is being typed: after a pause, on leaving a field, and when the page is
 * hidden. It saves nothing. In: where copies go, and the form, which may have been typed in before scripts ran.
 */
export function useRecoveryCopy(address: string, form: RefObject<HTMLFormElement>) {
  const [kept, setKept] = useState<Kept>({ state: "given" });
  const keeper = useMemo(() => createKeeper(address, setKept), [address]);
  useEffect(() => (form.current ? keeper.watch(form.current) : undefined), [form, keeper]);

  return { kept, keeper };
}

/** Sends copies of a form to an address, one at a time, and tells how that went. */
function createKeeper(address: string, tell: (kept: Kept) => void) {
  let form: HTMLFormElement | undefined;
  let timer = 0;
  let pending = false;
  let failures = 0;
  /** The copy that is on its way. */
  let underway: AbortController | undefined;
  /** Another one is to follow it at once. */
  let isDue = false;

  const bodyOf = (typedIn: HTMLFormElement) =>
    new URLSearchParams(new FormData(typedIn) as unknown as Record<string, string>);

  async function send() {
    window.clearTimeout(timer);
    if (!pending || !form) return;
    if (underway) {
      isDue = true;
      return;
    }
    await deliver(bodyOf(form), false);
    if (!isDue || failures > 0) return;
    isDue = false;
    void send();
  }

  /** The page may be gone any moment: what is on its way is given up for what stands in the form now. */
  function sendBeforeClosing() {
    if (!form || (!pending && !underway)) return;
    window.clearTimeout(timer);
    const body = bodyOf(form);
    underway?.abort();
    void deliver(body, String(body).length < MOST_WHILE_CLOSING);
  }

  async function deliver(body: URLSearchParams, keepalive: boolean) {
    const copy = new AbortController();
    underway = copy;
    pending = false;
    try {
      const response = await fetch(address, { method: "POST", body, keepalive, signal: copy.signal });
      if (!response.ok) throw new Error(response.statusText);
      const { kept } = (await response.json()) as { kept: string };
      if (copy.signal.aborted) return;
      failures = 0;
      if (!pending) tell({ state: "kept", at: kept });
    } catch {
      if (copy.signal.aborted) return;
      pending = true;
      failures += 1;
      if (failures > 1) tell({ state: "failing" });
      timer = window.setTimeout(() => void send(), RETRY);
    } finally {
      if (underway === copy) underway = undefined;
    }
  }

  /** Something was typed. */
  function typed() {
    pending = true;
    if (failures < 2) tell({ state: "typed" });
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(), PAUSE);
  }

  /** The form itself is on its way, or gone: a copy that came after it would be of no use. */
  function stop() {
    window.clearTimeout(timer);
    pending = isDue = false;
    underway?.abort();
    underway = undefined;
  }

  function watch(watched: HTMLFormElement): () => void {
    form = watched;
    if (wasTypedIn(form)) typed();
    const hidden = () => {
      if (document.visibilityState === "hidden") sendBeforeClosing();
    };
    const asks = (event: BeforeUnloadEvent) => {
      if (!pending && !underway) return;
      const isTooLong = String(bodyOf(watched)).length >= MOST_WHILE_CLOSING;
      if (isTooLong) void send();
      if (isTooLong || failures > 1) event.preventDefault();
    };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", sendBeforeClosing);
    window.addEventListener("beforeunload", asks);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", sendBeforeClosing);
      window.removeEventListener("beforeunload", asks);
    };
  }

  return { typed, left: () => void send(), sent: stop, watch };
}

/** True if a field no longer holds what the page came with. */
function wasTypedIn(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const options = [...field.options];
      const given = Math.max(
        0,
        options.findIndex((option) => option.defaultSelected),
      );
      return field.selectedIndex !== given;
    }
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}
