import { PATIENCE, pauseAfter, type Word } from "./autosave";
import { sendForm } from "./send-form";

/**
 * Resends a form of an earlier page until there is a response; the server ignores repeats of a save. Reports the status
 * in the meantime.
 * Out: false if it was permanently rejected.
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
