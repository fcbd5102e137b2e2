import { vi } from "vitest";
import { type Answer, createAutosave, type Reply, type Word } from "./autosave";

interface Sent {
  readonly body: string;
  readonly closing: boolean;
  readonly signal: AbortSignal;
  answer(reply: Partial<Answer>): Promise<void>;
  reply(reply: Reply<Answer>): Promise<void>;
}

/** A page with an automatically saved form, and a record of everything it sends and reports. */
export function open() {
  const page = { text: "", words: [] as string[], sent: [] as Sent[], answers: [] as string[] };
  const say = (word: Word) => page.words.push("why" in word ? `${word.is}: ${word.why}` : word.is);
  const autosave = createAutosave<Answer, string>({
    read: (turn) => `${turn} ${page.text}`,
    send: (body, closing, signal) =>
      new Promise((resolve) => {
        const reply = async (one: Reply<Answer>) => {
          resolve(one);
          await vi.advanceTimersByTimeAsync(0);
        };
        const answer = (more: Partial<Answer>) =>
          reply({ kind: "answer", answer: { notSaved: undefined, carry: {}, ...more } });
        signal.addEventListener("abort", () => void reply({ kind: "failed", why: "Too slow" }));
        page.sent.push({ body, closing, signal, answer, reply });
      }),
    answered: (_, body) => page.answers.push(body),
    tell: say,
  });
  const type = (text: string) => {
    page.text += text;
    autosave.typed();
  };
  const bodies = () => page.sent.map(({ body }) => body);
  return { page, autosave, type, bodies, last: () => page.words.at(-1) };
}

/** Advances the clock by the given milliseconds. */
export const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
