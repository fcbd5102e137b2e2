import { PATIENCE, pauseAfter, type Word } from "./autosave";
import { sendForm } from "./send-form";

/**
 * Sends a form of an earlier page again until it is answered: the server counts repeats of a save once. Reports the
 * status in the meantime.
 * Out: false if it was rejected for good.
 */
export async function resend<A>(address: string, body: URLSearchParams, tell: (word: Word) => void): Promise<boolean> {
  tell({ is: "saving" });
  for (let failures = 1; ; failures += 1) {
    const reply = await sendForm<A>(address, body, false, AbortSignal.timeout(PATIENCE));
    if (reply.kind === "answer") return true;
    tell({ is: reply.kind === "failed" ? "failing" : "refused", why: reply.why });
    if (reply.kind === "refused") return false;
    const pause = reply.after ?? pauseAfter(failures);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
