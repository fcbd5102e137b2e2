import { type FormEvent, useEffect } from "react";
import type { Autosaved } from "./use-autosave";

interface Buttons {
  readonly autosaved: Autosaved;
  /** True while another page is being loaded. */
  readonly busy: boolean;
  /** Why a submitted form did not arrive. */
  readonly unsent: { readonly why: string } | undefined;
  send(body: URLSearchParams): void;
}

/**
 * Lets the buttons of a form send it, one at a time, with everything that was to be saved. Out: the form's submit
 * handler.
 */
export function useButtons({ autosaved: { take, resume }, busy, unsent, send }: Buttons) {
  useEffect(() => {
    if (unsent) resume(unsent.why);
  }, [unsent, resume]);

  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy || event.currentTarget.inert) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const body = take();
    if (submitter instanceof HTMLButtonElement) {
      body.set(submitter.name, submitter.value);
      // A conflict that came up while the user was typing is only resolved by its own button.
      if (submitter.dataset.seen) body.set("seen", submitter.dataset.seen);
    }
    send(body);
  };
}
