import type { Parts } from "./package/pack";

const STYLES = "word/styles.xml";

/** A company has one look in one language, or a few; more are not worth the memory. */
const MOST = 20;
const kept = new Map<string, string>();

/**
 * The styles as written for the last document of this language and look; `key` names both. They take a third of the
 * time of a short document and are the same in each.
 */
export const keptStyles = (key: string): string | undefined => kept.get(key);

/** Keeps the styles of a package for the next one. */
export function keepStyles(key: string, parts: Parts): void {
  if (kept.size >= MOST) kept.clear();
  kept.set(key, String(parts.get(STYLES)));
}
