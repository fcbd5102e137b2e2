import * as z from "zod/mini";
import type { Boilerplate } from "../boilerplate/boilerplate";

/** Checks what a form, a file or a program sends as one answer, and turns it into the answer `T`. */
export type Schema<T> = z.ZodMiniType<T, unknown>;
/**
 * What each field says about itself; `need` is the sentence that asks for it if a blank keeps a section from being
 * ready.
 */
export interface Words {
  readonly label: string;
  readonly hint?: string;
  readonly need?: string;
  /** What the settings say for every requisition in answer to it: as long as they do, a blank is no gap. */
  readonly settledBy?: keyof Boilerplate;
  readonly width?: "half" | "third" | "two-thirds";
  /** A heading that few need to open: neighbors that share it are folded away under it until one is answered. */
  readonly folded?: string;
}
/** A check that says what is wrong with an answer; undefined for nothing. */
export const reporting =
  <T>(problemsOf: (answer: T) => readonly (string | undefined)[]) =>
  (ctx: z.core.ParsePayload<T>): void => {
    for (const message of problemsOf(ctx.value)) {
      if (message !== undefined) ctx.issues.push({ code: "custom", message, input: ctx.value });
    }
  };
