import type { Requisition } from "../requisition/requisition";
import type { Axis } from "./shapes/axis";
import type { Competency } from "./shapes/competency";
import type { Letters } from "./shapes/letters";
import type { Pair } from "./shapes/pair";
import type { Passages } from "./shapes/passage-kind";
import type { PayRule } from "./shapes/pay-rule";
import type { PhraseBook } from "./phrase-book";
import type { PHRASES } from "./phrases/index";
import type { PrivateMarks } from "./shapes/private-marks";
import type { RoleType } from "./shapes/role-type";
import type { RoundKind } from "./shapes/round-kind";
import type { Thresholds } from "./shapes/thresholds";
import type { Question } from "./shapes/which-role";
import type { WordingRule } from "./shapes/wording-rule";

/** Everything under `templates/`, read and checked once when the server starts. */
export interface Catalogue {
  readonly roleTypes: ReadonlyMap<string, RoleType>;
  readonly competencies: ReadonlyMap<string, Competency>;
  readonly roundKinds: ReadonlyMap<string, RoundKind>;
  readonly pairs: readonly Pair[];
  /** In drawing order. */
  readonly axes: readonly Axis[];
  readonly passages: Passages;
  readonly thresholds: Thresholds;
  readonly letters: Letters;
  readonly wording: readonly WordingRule[];
  readonly payRules: readonly PayRule[];
  readonly privateMarks: PrivateMarks;
  /** The questions that lead to a role type, in order. */
  readonly whichRole: readonly Question[];
  /** Markdown by file name without its extension, printed as is. */
  readonly statements: ReadonlyMap<string, string>;
  /** The texts that documents add to the answers, by file name. */
  readonly phrases: Phrases;
  /** Finished requisitions, by file name without their extension. */
  readonly examples: ReadonlyMap<string, Example>;
}

export type Phrases = { readonly [B in keyof typeof PHRASES]: PhraseBook<(typeof PHRASES)[B]> };

export interface Example {
  readonly slug: string;
  readonly requisition: Requisition;
}

/** The pair of two role types, in either order. */
export function findPair(catalogue: Catalogue, a: string, b: string): Pair | undefined {
  return catalogue.pairs.find(({ roles }) => roles.includes(a) && roles.includes(b) && a !== b);
}

/** The pair with the role type it is most often confused with, among those in the catalogue. */
export function closestPair(catalogue: Catalogue, roleType: RoleType): Pair | undefined {
  for (const other of roleType.mistakenFor) {
    const pair = findPair(catalogue, roleType.id, other);
    if (pair) return pair;
  }
  return undefined;
}
