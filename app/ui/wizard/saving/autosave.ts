/** After the last key. */
export const PAUSE = 2_000;
/** Before what did not arrive is sent again; twice as long each time, up to the longest. */
const RETRY = 2_000;
const LONGEST_RETRY = 30_000;
/** How long to wait after so many failures in a row. */
export const pauseAfter = (failures: number): number => Math.min(RETRY * 2 ** (failures - 1), LONGEST_RETRY);

/** A request without an answer for this long is given up. */
export const PATIENCE = 30_000;

/** What the server says once it has read a form. */
export interface Answer {
  /** Why not all of the form is saved; undefined if it is. */
  readonly notSaved: NotSaved | undefined;
  /** Fields of the form that are sent like this from now on. */
  readonly carry: { readonly [name: string]: string };
}

export interface NotSaved {
  /** One sentence, or two. */
  readonly why: string;
  /** Where to settle it. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** The one thing the server asks before it saves; yes is sent as this field of the form. */
  readonly asks?: { readonly field: string; readonly yes: string } | undefined;
}

/** How it went: answered, turned away for good, or to be sent again (after so many milliseconds, if the server says so). */
export type Reply<A> =
  | { readonly kind: "answer"; readonly answer: A }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string; readonly after?: number | undefined };

/** What is true of a form right now. */
export type Word =
  /** As the page came, or as it was answered last. */
  | { readonly is: "given" | "saved" | "held" }
  | { readonly is: "typed" | "saving" }
  | { readonly is: "failing" | "refused"; readonly why: string };

interface Parts<A, Body> {
  /** The form as it is, numbered: a save is never overtaken by an earlier one of its form. */
  read(turn: number): Body;
  /** Sends it; never throws. `closing`: the page may be gone any moment. */
  send(body: Body, closing: boolean, signal: AbortSignal): Promise<Reply<A>>;
  /** Called with every answer, before the word changes. */
  answered(answer: A, body: Body): void;
  tell(word: Word): void;
}

/**
 * Saves a form while it is typed in: after a pause, on leaving a field, and when the page is hidden. One request at a
 * time; changes during one are sent with the next. What does not arrive is sent again until it does.
 */
export function createAutosave<A extends Answer, Body>({ read, send, answered, tell }: Parts<A, Body>) {
  let word: Word = { is: "given" };
  let turn = 0;
  let unsaved = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: { readonly abort: AbortController; readonly closing: boolean } | undefined;
  /** Another one is to follow the one that is on its way at once. */
  let due = false;

  const say = (next: Word) => tell((word = next));
  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  /** Something was typed. */
  function typed() {
    if (stopped) return;
    unsaved = true;
    if (word.is === "given" || word.is === "saved") say({ is: "typed" });
    // What is sent again soon takes this with it.
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
    // Given up for a later one, or for a button.
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

  /** Sends the form now, whether it was typed in or not. */
  function again() {
    failures = 0;
    unsaved = true;
    save();
  }

  return {
    typed,
    again,
    /** A field was left. */
    left: () => {
      if (failures === 0) save();
    },
    /** The browser is online again. */
    online: () => {
      if (failures > 0) again();
    },
    /** The page may be gone any moment: what is on its way is given up for what is in the form now. */
    closing: () => {
      const isOnItsWay = underway?.closing === true && !unsaved;
      if (!stopped && !isOnItsWay && (unsaved || underway)) void deliver(true);
    },
    /** A button sends the form itself. Out: the form as it is, with everything that was to be saved. */
    take: (): Body => {
      stopped = true;
      if (word.is !== "saving") say({ is: "saving" });
      clearTimeout(timer);
      underway?.abort.abort();
      underway = undefined;
      turn += 1;
      return read(turn);
    },
    /** What the button sent did not arrive. */
    resume: (why: string) => {
      stopped = false;
      settle({ kind: "failed", why }, read(turn));
    },
    /** True while closing the page would lose something. */
    isUnsaved: () => !stopped && (unsaved || underway !== undefined || word.is === "refused"),
    /** True if it would in spite of the last request that a closing page may send. */
    isLost: () => !stopped && (word.is === "failing" || word.is === "refused"),
  };
}
