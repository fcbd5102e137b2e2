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

/** What a company's Word file makes of a document. */
export interface Restyle {
  /** The color that heads and boxes are painted in, if the file has a theme: its first accent. */
  readonly colors: { readonly color?: string };
  /** Whether the file has a header, which names the organization. */
  readonly hasHeader: boolean;
  /** Our look, laid out in the file's fonts, below its header. */
  fit(look: Look): Look;
  /** Gives the parts of a document the file's look, before they are packed. */
  apply(parts: Parts): void;
}

/**
 * Reads a company's Word file that was checked when it was uploaded; `organization` and `year` decide what of its
 * header and footer may be printed if no one has decided; a `tight` document has to fit its pages.
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
