import type { Parts } from "./package/pack";

const STYLES = "word/styles.xml";

/** A company has one look in one or a few languages; more are not worth the memory. */
const MOST = 20;
const cache = new Map<string, string>();

/**
 * The cached styles of this language and look, both named by `key`. Writing them takes a third of the time of a short
 * document, and they never differ.
 */
export const keptStyles = (key: string): string | undefined => cache.get(key);

/** Caches the styles of a package. */
export function keepStyles(key: string, parts: Parts): void {
  if (cache.size >= MOST) cache.clear();
  cache.set(key, String(parts.get(STYLES)));
}
