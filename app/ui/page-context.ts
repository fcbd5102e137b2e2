import { createContext } from "react";
import type { Place } from "./place-bar";

/** What only the server knows of a page: the policy's nonce, and whether a form came back with problems. */
export interface PageFacts {
  readonly nonce: string | undefined;
  readonly failed: boolean;
}

/** Tells the bar of the requisition what it says from now on: pages that save by themselves are not loaded again. */
export const UpdatePlace = createContext<(place: Place) => void>(() => {});

export const PageContext = createContext<PageFacts>({ nonce: undefined, failed: false });
