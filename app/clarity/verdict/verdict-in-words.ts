import { isDeclared } from "./declared";
import { roleName } from "../names";
import type { RoleReading } from "../reading/verdict";
import type { TextSubject } from "../rule";

/** The reading of a text or a requisition, and the two role types of a declared hybrid. */
interface Read extends Pick<TextSubject, "hybrid" | "catalogue"> {
  readonly reading: Pick<RoleReading, "verdict" | "role" | "fits" | "blend">;
}

/** True if the text is as close to another role type, or closer, and the title decides between them. */
export function isByTitle({ reading: { verdict, role, fits }, catalogue }: Read): boolean {
  const [best, second] = fits;
  if (verdict !== "clear" || !best || !second) return false;
  return role !== best.role || best.fit - second.fit < catalogue.thresholds.margin;
}

/** A role type that a text is close to. */
export interface Closest {
  readonly role: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly fit: number;
  /** True if the title ranks it before others that the text fits as well or better. */
  readonly byTitle: boolean;
}

/**
 * The role types closest to a text, with those in its verdict first, so that a list next to a verdict never contradicts
 * it. None for a silent text.
 */
export function closestRoles(read: Read): Closest[] {
  const { verdict, role, fits, blend } = read.reading;
  if (verdict === "silent") return [];
  const named = blend?.roles ?? [role ?? ""];
  const place = (id: string): number => (named.includes(id) ? named.indexOf(id) : named.length);
  const decides = isByTitle(read);
  return fits
    .filter(({ fit, role: id }) => fit > 0 || named.includes(id))
    .toSorted((a, b) => place(a.role) - place(b.role))
    .map(({ role: id, fit }) => {
      return { role: id, name: roleName(id, read.catalogue), fit, byTitle: decides && id === role };
    });
}

/** The closeness of a role type, for a page: "Product Manager, 71 of 100 (by title)". */
export const closenessInWords = ({ name, fit, byTitle }: Closest): string =>
  `${name}, ${Math.round(fit * 100)} of 100${byTitle ? " (by title)" : ""}`;

/**
 * The verdict as a word, and what it means for this text: "Clear", "reads as Product Manager". Every page, report and
 * command uses these words, so that all are equally certain.
 */
export function verdictInWords(read: Read): { readonly verdict: string; readonly verdictMeans: string } {
  const { reading, catalogue } = read;
  const { verdict, role, fits, blend } = reading;
  const name = (id: string | null | undefined): string => roleName(id ?? "", catalogue);
  const [first, second] = fits;
  switch (verdict) {
    case "clear":
      return isByTitle(read)
        ? { verdict: "By title", verdictMeans: byTitle(read) }
        : { verdict: "Clear", verdictMeans: `reads as ${name(role)}` };
    case "ambiguous": {
      const close = first && second && first.fit - second.fit < catalogue.thresholds.margin;
      return close
        ? {
            verdict: "Could be two roles",
            verdictMeans: `fits ${name(first.role)} and ${name(second.role)} almost equally`,
          }
        : {
            verdict: "Not enough to tell",
            verdictMeans: `fits no role type well; ${name(first?.role)} is the closest`,
          };
    }
    case "blended": {
      const [one = "", other = ""] = blend?.roles ?? [];
      const declared = isDeclared(read, [one, other]) ? ", as declared" : "";
      return {
        verdict: "Two roles in one",
        verdictMeans: `reads as two jobs: ${name(one)} and ${name(other)}${declared}`,
      };
    }
    case "silent":
      return { verdict: "Not enough to tell", verdictMeans: "too few words in English point to any role type" };
  }
}

/**
 * What the title decides, and what the text would say without it. The other role type is the first that is as close.
 */
function byTitle({ reading: { role, fits }, catalogue, hybrid }: Read): string {
  const own = fits.find((fit) => fit.role === role);
  const other = fits.find((fit) => fit.role !== role);
  const [is, near] = [roleName(role ?? "", catalogue), roleName(other?.role ?? "", catalogue)];
  if (isDeclared({ hybrid }, [role ?? "", other?.role ?? ""])) return `reads as ${is} and ${near}, as declared`;
  const isNearer = (other?.fit ?? 0) - (own?.fit ?? 0) >= catalogue.thresholds.margin;
  return `reads as ${is} because of its title, but ${isNearer ? `its text fits ${near} better` : `${near} fits almost equally`}`;
}
