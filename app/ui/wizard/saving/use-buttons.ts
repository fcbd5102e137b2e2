import { type FormEvent, useEffect } from "react";
import type { Autosaved } from "./use-autosave";

interface Buttons {
  readonly autosaved: Autosaved;
  /** True while the page is on its way to another one. */
  readonly busy: boolean;
  /** Why the form that a button sent did not arrive. */
  readonly unsent: { readonly why: string } | undefined;
  send(body: URLSearchParams): void;
}

/** Lets the buttons of a form send it, one at a time, with everything that was to be saved. Out: what its submit event does. */
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
      // What has come up while the reader was typing is settled by no button but its own.
      if (submitter.dataset.seen) body.set("seen", submitter.dataset.seen);
    }
    send(body);
  };
}
