import type { Catalogue } from "../catalogue/catalogue";
import { roleName } from "./names";
import type { RoleReading } from "./reading/verdict";

/** The verdict as a word, and what it means of this text: "Clear", "reads as Product Manager". */
export function verdictInWords(
  { verdict, role, fits, blend }: Pick<RoleReading, "verdict" | "role" | "fits" | "blend">,
  catalogue: Catalogue,
): { readonly verdict: string; readonly verdictMeans: string } {
  const name = (id: string | null | undefined): string => roleName(id ?? "", catalogue);
  const [first, second] = fits;
  switch (verdict) {
    case "clear":
      return { verdict: "Clear", verdictMeans: `reads as ${name(role)}` };
    case "ambiguous": {
      const close = first && second && first.fit - second.fit < catalogue.thresholds.margin;
      const verdictMeans = close
        ? `fits ${name(first.role)} and ${name(second.role)} almost equally`
        : `fits no role type well; ${name(first?.role)} is the nearest`;
      return { verdict: "Ambiguous", verdictMeans };
    }
    case "blended": {
      const [one, other] = blend?.roles ?? [];
      return { verdict: "Blended", verdictMeans: `reads as two jobs: ${name(one)} and ${name(other)}` };
    }
    case "silent":
      return { verdict: "Silent", verdictMeans: "too little in English about any of the role types to tell" };
  }
}
