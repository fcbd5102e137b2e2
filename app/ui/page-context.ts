import { createContext } from "react";

/** What only the server knows of a page: the policy's nonce, and whether a form came back with problems. */
export interface PageFacts {
  readonly nonce: string | undefined;
  readonly failed: boolean;
}

export const PageContext = createContext<PageFacts>({ nonce: undefined, failed: false });
