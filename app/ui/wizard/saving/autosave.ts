/** The delay after the last key. */
export const PAUSE = 2_000;
/** The delay before a failed request is retried; doubles each time, up to the longest. */
const RETRY = 2_000;
const LONGEST_RETRY = 30_000;
/** The delay after this many failures in a row. */
export const pauseAfter = (failures: number): number => Math.min(RETRY * 2 ** (failures - 1), LONGEST_RETRY);

/** A request without a response for this long is aborted. */
export const PATIENCE = 30_000;

/** The server's response to a form. */
export interface Answer {
  /** Why the form was not completely saved; undefined if it was. */
  readonly notSaved: NotSaved | undefined;
  /** Fields of the form to send with these values from now on. */
  readonly carry: { readonly [name: string]: string };
}

export interface NotSaved {
  /** One or two sentences. */
  readonly why: string;
  /** The place to resolve it. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** The question to confirm before the server saves; the answer yes is sent as this field of the form. */
  readonly asks?: { readonly field: string; readonly yes: string } | undefined;
}

/**
 * The result of a request: a response, a permanent rejection, or a failure to retry (after this many milliseconds, if
 * the server says so).
 */
export type Reply<A> =
  | { readonly kind: "answer"; readonly answer: A }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string; readonly after?: number | undefined };

/** The current status of a form. */
export type Word =
  /** As the page was loaded, or as the last response said. */
  | { readonly is: "given" | "saved" | "held" }
  | { readonly is: "typed" | "saving" }
  | { readonly is: "failing" | "refused"; readonly why: string };

interface Parts<A, Body> {
  /** The current form with a number, so that an earlier save never overwrites a later one. */
  read(turn: number): Body;
  /** Sends it; never throws. `closing`: the page may be gone at any moment. */
  send(body: Body, closing: boolean, signal: AbortSignal): Promise<Reply<A>>;
  /** Called with every response, before the status changes. */
  answered(answer: A, body: Body): void;
  tell(word: Word): void;
}

/**
 * Saves a form while the user types: after a pause, on leaving a field, and when the page is hidden. One request at a
 * time; changes during a request are sent with the next. A failed request is retried until it succeeds.
 */
export function createAutosave<A extends Answer, Body>({ read, send, answered, tell }: Parts<A, Body>) {
  let word: Word = { is: "given" };
  let turn = 0;
  let unsaved = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: { readonly abort: AbortController; readonly closing: boolean } | undefined;
  /** True if another request should directly follow the current one. */
  let due = false;

  const say = (next: Word) => tell((word = next));
  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  /** The form was edited. */
  function typed() {
    if (stopped) return;
    unsaved = true;
    if (word.is === "given" || word.is === "saved") say({ is: "typed" });
    // A pending retry will include this.
    if (failures === 0) later(PAUSE);
  }

  function save() {
    clearTimeout(timer);
    if (!unsaved || stopped) return;
    if (underway) due = true;
    else void deliver(false);
  }

  async function deliver(closing: boolean) {
    clearTimeout(timer);
    underway?.abort.abort();
    const abort = new AbortController();
    const own = (underway = { abort, closing });
    unsaved = due = false;
    turn += 1;
    if (word.is === "typed") say({ is: "saving" });
    const patience = setTimeout(() => abort.abort(), PATIENCE);
    const body = read(turn);
    const reply = await send(body, closing, abort.signal);
    clearTimeout(patience);
    // Aborted for a later request or for a button.
    if (underway !== own) return;
    underway = undefined;
    settle(reply, body);
  }

  function settle(reply: Reply<A>, body: Body) {
    failures = reply.kind === "failed" ? failures + 1 : 0;
    if (reply.kind === "answer") {
      answered(reply.answer, body);
      say({ is: reply.answer.notSaved ? "held" : unsaved ? "typed" : "saved" });
    } else {
      say({ is: reply.kind === "failed" ? "failing" : "refused", why: reply.why });
    }
    if (reply.kind === "failed") {
      unsaved = true;
      later(reply.after ?? pauseAfter(failures));
    } else if (due) save();
  }

  /** Sends the form now, edited or not. */
  function again() {
    failures = 0;
    unsaved = true;
    save();
  }

  return {
    typed,
    again,
    /** The user left a field. */
    left: () => {
      if (failures === 0) save();
    },
    /** The browser is online again. */
    online: () => {
      if (failures > 0) again();
    },
    /** The page may be gone at any moment: the running request is aborted and the current form is sent. */
    closing: () => {
      const isOnItsWay = underway?.closing === true && !unsaved;
      if (!stopped && !isOnItsWay && (unsaved || underway)) void deliver(true);
    },
    /** A button sends the form itself. Out: the current form, with everything that was to be saved. */
    take: (): Body => {
      stopped = true;
      if (word.is !== "saving") say({ is: "saving" });
      clearTimeout(timer);
      underway?.abort.abort();
      underway = undefined;
      turn += 1;
      return read(turn);
    },
    /** The button's request failed. */
    resume: (why: string) => {
      stopped = false;
      settle({ kind: "failed", why }, read(turn));
    },
    /** True while closing the page would lose input. */
    isUnsaved: () => !stopped && (unsaved || underway !== undefined || word.is === "refused"),
    /** True if input would be lost even with the last request that a closing page can send. */
    isLost: () => !stopped && (word.is === "failing" || word.is === "refused"),
  };
}
