import { createContext } from "react";
import type { Place } from "./place-bar";

/**
 * Data about a page that only the server has: the nonce of the content security policy, and whether a form was returned
 * with problems.
 */
export interface PageFacts {
  readonly nonce: string | undefined;
  readonly failed: boolean;
}

/** Updates the bar of the requisition, for pages that save automatically and are not loaded again. */
export const UpdatePlace = createContext<(place: Place) => void>(() => {});

export const PageContext = createContext<PageFacts>({ nonce: undefined, failed: false });
