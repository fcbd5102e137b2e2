import { useEffect, useState } from "react";
import { useForm, type UseFormRegisterReturn } from "react-hook-form";
import { type Answer, createAutosave, PATIENCE, type Word } from "./autosave";
import { bodyOf, applyTheirs, type TheirChange, textsTypedIn, typedBody, wasTypedIn } from "../form-body";
import { forget, recall, remember } from "./on-its-way";
import { resend } from "./resend";
import { MOST_WHILE_CLOSING, sendForm } from "./send-form";

/** The response of the address that saves a form. */
export interface FormAnswer extends Answer {
  readonly theirs: readonly TheirChange[];
}

export interface AutosavedPage<A> {
  /** The address that saves the form. */
  readonly address: string;
  /** Reloads the saved state of the page; its state is "idle" when that is done. */
  readonly revalidator: { readonly state: string; revalidate(): void };
  /** `isWhole`: the form has all changes by others. */
  answered(answer: A, isWhole: boolean): void;
}

/** The props of a control that report input and blur. */
export type Registered = Pick<UseFormRegisterReturn, "name" | "onChange" | "onBlur">;

export interface Autosaved {
  /** The current status of the form. */
  readonly word: Word;
  /** Connects a native control to the form, which then reports input and blur. */
  register(name: string): Registered;
  /** The `ref` of the form. The user may have typed before scripts ran. */
  attach(form: HTMLFormElement | null): void;
  /** Answers the server's question with yes, and saves. */
  agree(field: string, yes: string): void;
  /**
   * The form for a button to send. From then on nothing else is sent, and the form is locked so that no input is lost.
   */
  take(): URLSearchParams;
  /** The button's request failed: the form is unlocked again. */
  resume(why: string): void;
}

/** Saves a form automatically while it is on the page. `address` and `answered` must not change. */
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
      // Only the page and the user set the values of the controls. If the form registered the controls itself, it would
      // set them from memory: all boxes of one name alike, and a text that is removed and added again would get its old
      // value.
      const { onChange, onBlur } = register(name, { onChange: typed, onBlur: left });
      return { name, onChange, onBlur };
    },
    ...saver,
  };
}

/** The maximum time from a press until the page it leads away from is closed. */
const PRESSED_MS = 1_000;

function createSaver<A extends FormAnswer>(page: AutosavedPage<A>, tell: (word: Word) => void) {
  // React resets text areas when it hydrates the page.
  const early = textsTypedIn();
  let form: HTMLFormElement;
  let detach = () => {};
  let carry: { readonly [name: string]: string } = {};
  /** The field that the user was in last. */
  let left: EventTarget | null = null;
  /** Set while a button has the form: the element that had the focus before. */
  let pressed: { readonly focused: Element | null } | undefined;
  /** When the user last pressed something that may lead elsewhere; a reload does not start with a press on the page. */
  let pressedAt = -Infinity;
  let isReloaded = false;
  /** Set while the page is about to close. */
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const autosave = createAutosave<A, URLSearchParams>({
    read: (turn) => (pressed ? bodyOf : typedBody)(form, carry, turn),
    send: (body, closing, signal) => {
      if (closing && Date.now() - pressedAt > PRESSED_MS) remember(page.address, body);
      return sendForm<A>(page.address, body, closing, signal);
    },
    answered: (answer, body) => {
      // A page that is loading now may not include it yet.
      if (leaving === undefined) forget(page.address);
      const isWhole = applyTheirs(form, answer.theirs, body);
      // A form that lacks some changes continues from what it was made from: it must not claim to know the rest.
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

  /** The form that the previous page sent as it closed may be newer than what this one shows. */
  async function continueFrom(sent: URLSearchParams) {
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
    if (sent) void continueFrom(sent);
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
      // It is sent before the next page is requested, so it arrives first, or almost.
      if (!autosave.isLost() && !(autosave.isUnsaved() && isTooLong())) return leave();
      autosave.left();
      event.preventDefault();
    });
    // A page restored from the back/forward cache may be older than what was saved since.
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
    /** Loading has finished; usually the page has a new form then. */
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
      // A button of the bar is about to send the form; the response to an earlier save must not change the button
      // meanwhile.
      const isOfBar = relatedTarget instanceof HTMLButtonElement && !form.contains(relatedTarget);
      if (!(isOfBar && relatedTarget.form === form)) autosave.left();
    },
    agree: (field: string, yes: string) => {
      carry = { ...carry, [field]: yes };
      // The confirming button disappears; focus returns to where the user was.
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
