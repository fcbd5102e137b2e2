import { useEffect, useState } from "react";
import { useForm, type UseFormRegisterReturn } from "react-hook-form";
import { type Answer, createAutosave, PATIENCE, type Word } from "./autosave";
import { bodyOf, applyTheirs, type TheirChange, textsTypedIn, typedBody, wasTypedIn } from "../form-body";
import { forget, recall, remember } from "./on-its-way";
import { resend } from "./resend";
import { MOST_WHILE_CLOSING, sendForm } from "./send-form";

/** What the address that saves a form answers with. */
export interface FormAnswer extends Answer {
  readonly theirs: readonly TheirChange[];
}

export interface AutosavedPage<A> {
  /** Where the form is saved. */
  readonly address: string;
  /** Shows the page as it is saved by now; its state is "idle" when that is done. */
  readonly revalidator: { readonly state: string; revalidate(): void };
  /** `isWhole`: all that others have changed is in the form now. */
  answered(answer: A, isWhole: boolean): void;
}

/** What a control needs to say when it is typed in and left. */
export type Registered = Pick<UseFormRegisterReturn, "name" | "onChange" | "onBlur">;

export interface Autosaved {
  /** What is true of the form right now. */
  readonly word: Word;
  /** Makes a control of the form out of a native one, which says when it is typed in and left. */
  register(name: string): Registered;
  /** The `ref` of the form. It may have been typed in before scripts ran. */
  attach(form: HTMLFormElement | null): void;
  /** Says yes to what the server has asked, and saves. */
  agree(field: string, yes: string): void;
  /** The form for a button to send. Nothing else is sent from then on, and nothing can be typed: it would be lost. */
  take(): URLSearchParams;
  /** What the button sent did not arrive: the form is as it was before. */
  resume(why: string): void;
}

/** Saves a form by itself while it is typed in, as long as it is on the page. `address` and `answered` are for good. */
export function useAutosave<A extends FormAnswer>(page: AutosavedPage<A>): Autosaved {
  const [word, setWord] = useState<Word>({ is: "given" });
  const [{ typed, left, ready, ...saver }] = useState(() => createSaver<A>(page, setWord));
  const { state } = page.revalidator;
  useEffect(() => {
    if (state === "idle") ready();
  }, [state, ready]);
  const { register } = useForm();
  return {
    word,
    register: (name) => {
      // The values of the controls belong to the page and the reader. If the form registered them itself, it would set
      // them from memory: all boxes of one name alike, and a text that disappears and returns to its old value.
      const { onChange, onBlur } = register(name, { onChange: typed, onBlur: left });
      return { name, onChange, onBlur };
    },
    ...saver,
  };
}

/** From a press to the end of the page that it leads away from, at most. */
const PRESSED_MS = 1_000;

function createSaver<A extends FormAnswer>(page: AutosavedPage<A>, tell: (word: Word) => void) {
  // React resets the boxes of the page that it hydrates.
  const early = textsTypedIn();
  let form: HTMLFormElement;
  let detach = () => {};
  let carry: { readonly [name: string]: string } = {};
  /** The field that the reader was in last. */
  let left: EventTarget | null = null;
  /** While a button has the form: what had the focus before. */
  let pressed: { readonly focused: Element | null } | undefined;
  /** When the reader last pressed something that may lead elsewhere; a reload is none of the page's own buttons. */
  let pressedAt = -Infinity;
  let isReloaded = false;
  /** While the page is about to go. */
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const autosave = createAutosave<A, URLSearchParams>({
    read: (turn) => (pressed ? bodyOf : typedBody)(form, carry, turn),
    send: (body, closing, signal) => {
      if (closing && Date.now() - pressedAt > PRESSED_MS) remember(page.address, body);
      return sendForm<A>(page.address, body, closing, signal);
    },
    answered: (answer, body) => {
      // A page that is read right now may not have it yet.
      if (leaving === undefined) forget(page.address);
      const isWhole = applyTheirs(form, answer.theirs, body);
      // A form that lacks something continues from what it was made from: it must not claim to know the rest.
      if (isWhole) carry = { ...carry, ...answer.carry };
      page.answered(answer, isWhole);
    },
    tell,
  });

  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      leaving = undefined;
      forget(page.address);
    }, PATIENCE);
    autosave.closing();
  }

  /** What the page before had on its way as it closed may be newer than what this one shows. */
  async function goOnFrom(sent: URLSearchParams) {
    const isEarly = wasTypedIn(form);
    form.inert = !isEarly;
    const isThere = await resend<A>(page.address, sent, isEarly ? () => {} : tell);
    forget(page.address);
    isReloaded = isThere && !isEarly;
    if (isReloaded) page.revalidator.revalidate();
    else form.inert = false;
  }

  function attach(attached: HTMLFormElement | null) {
    detach();
    if (!attached) return;
    form = attached;
    for (const [area, text] of early) if (form.contains(area)) area.value = text;
    if (wasTypedIn(form)) autosave.typed();
    const sent = recall(page.address);
    if (sent) void goOnFrom(sent);
    const isTooLong = () => String(typedBody(form, carry, 0)).length >= MOST_WHILE_CLOSING;
    const ends: (() => void)[] = [];
    const listen = (target: EventTarget, type: string, act: (event: Event) => void) => {
      target.addEventListener(type, act);
      ends.push(() => target.removeEventListener(type, act));
    };
    listen(window, "online", autosave.online);
    listen(window, "pagehide", leave);
    listen(document, "click", ({ target }) => {
      if (target instanceof Element && target.closest("a, button")) pressedAt = Date.now();
    });
    listen(document, "visibilitychange", () => {
      if (document.visibilityState === "hidden") autosave.closing();
    });
    listen(window, "beforeunload", (event) => {
      // Sent before the next page is asked for, it is there first, or nearly so.
      if (!autosave.isLost() && !(autosave.isUnsaved() && isTooLong())) return leave();
      autosave.left();
      event.preventDefault();
    });
    // Out of the browser's memory, the form may be older than what was saved since.
    listen(window, "pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted && !autosave.isUnsaved()) window.location.reload();
    });
    detach = () => {
      autosave.closing();
      for (const end of ends) end();
      detach = () => {};
    };
  }

  return {
    attach,
    /** Whatever was being read is here. As a rule the form is another one then. */
    ready: () => {
      if (isReloaded) form.inert = false;
      isReloaded = false;
    },
    typed: () => autosave.typed(),
    left: ({
      target,
      relatedTarget,
    }: {
      readonly target: EventTarget;
      readonly relatedTarget?: EventTarget | null;
    }) => {
      left = target;
      // A button of the bar sends it, and must not be changed under the finger by the answer to an earlier save.
      const isOfBar = relatedTarget instanceof HTMLButtonElement && !form.contains(relatedTarget);
      if (!(isOfBar && relatedTarget.form === form)) autosave.left();
    },
    agree: (field: string, yes: string) => {
      carry = { ...carry, [field]: yes };
      // The button that confirmed disappears; the reader continues where they were.
      const back = left instanceof HTMLElement ? left : document.getElementById("top");
      back?.focus({ preventScroll: true });
      autosave.again();
    },
    take: () => {
      pressed = { focused: document.activeElement };
      forget(page.address);
      const body = autosave.take();
      form.inert = true;
      return body;
    },
    resume: (why: string) => {
      form.inert = false;
      if (pressed?.focused instanceof HTMLElement) pressed.focused.focus();
      pressed = undefined;
      autosave.resume(why);
    },
  };
}
