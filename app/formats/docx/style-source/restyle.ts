import type { StyleSourceFile } from "../../../documents/letterhead";
import type { Parts } from "../package/pack";
import type { Look } from "../styles/look";
import { isUsedStyle } from "../styles/used-styles";
import { applyStyleSource } from "./apply-style-source";
import { fitted } from "./edges/fit";
import { leaveOut } from "./edges/leave-out";
import { readStyleSource } from "./read-style-source";
import { hasOwnHeader } from "./style-source";
import { LIMITS, TIGHT_LIMITS } from "./styles/copied";
import { themeColors } from "./styles/theme-colors";
import { parse } from "./package/xml";

/** The changes that a company's Word file makes to a document. */
export interface Restyle {
  /** The color of heads and boxes if the file has a theme: its first accent. */
  readonly colors: { readonly color?: string };
  /** True if the file has a header, which names the organization. */
  readonly hasHeader: boolean;
  /** Fits our look to the file's fonts and header. */
  fit(look: Look): Look;
  /** Applies the file's look to the parts of a document, before they are packed. */
  apply(parts: Parts): void;
}

/**
 * Reads a company's Word file that was checked when it was uploaded. `organization` and `year` decide which lines of
 * its header and footer are printed if nobody has decided. A `tight` document has fixed pages.
 */
export async function restyle(
  { bytes, lines = [] }: StyleSourceFile,
  document: { readonly organization: string; readonly year: number; readonly tight: boolean },
): Promise<Restyle> {
  const source = leaveOut(await readStyleSource(bytes), lines, document);
  const accent = source.theme === undefined ? undefined : themeColors(parse(source.theme)).get("accent1");
  return {
    colors: accent === undefined ? {} : { color: accent },
    hasHeader: hasOwnHeader(source),
    fit: (look) => fitted(look, source),
    apply: (parts) =>
      void applyStyleSource(parts, source, {
        isUsed: isUsedStyle,
        limits: document.tight ? TIGHT_LIMITS : LIMITS,
      }),
  };
}
