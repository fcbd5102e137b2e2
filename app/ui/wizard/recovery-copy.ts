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

  const failing = kept.state === "failing";
  useEffect(() => {
    if (!failing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [failing]);
  return { kept, keeper };
}

/** Sends copies of a form to an address, and tells how that went. */
function createKeeper(address: string, tell: (kept: Kept) => void) {
  let form: HTMLFormElement | undefined;
  let timer = 0;
  let pending = false;
  let failures = 0;

  async function send(keepalive = false) {
    window.clearTimeout(timer);
    if (!pending || !form) return;
    pending = false;
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    try {
      const small = String(body).length < MOST_WHILE_CLOSING;
      const response = await fetch(address, { method: "POST", body, keepalive: keepalive && small });
      if (!response.ok) throw new Error(response.statusText);
      const { kept } = (await response.json()) as { kept: string };
      failures = 0;
      if (!pending) tell({ state: "kept", at: kept });
    } catch {
      pending = true;
      failures += 1;
      if (failures > 1) tell({ state: "failing" });
      timer = window.setTimeout(() => void send(), RETRY);
    }
  }

  /** Something was typed. */
  function typed() {
    pending = true;
    if (failures < 2) tell({ state: "typed" });
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(), PAUSE);
  }

  /** The form itself is on its way: a copy that came after it would be of no use. */
  function sent() {
    window.clearTimeout(timer);
    pending = false;
  }

  function watch(watched: HTMLFormElement): () => void {
    form = watched;
    if (wasTypedIn(form)) typed();
    const hidden = () => {
      if (document.visibilityState === "hidden") void send(true);
    };
    const closing = () => void send(true);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", closing);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", closing);
    };
  }

  return { typed, left: () => void send(), sent, watch };
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
