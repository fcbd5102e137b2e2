import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/shapes/role-type";
import type { Boilerplate } from "../requisition/boilerplate/boilerplate";
import type { Options } from "../requisition/fields/options";
import type { Answers, Requisition, SectionSlug } from "../requisition/requisition";
import type { Found, Severity } from "./finding";
import type { Passage } from "./reading/passage";
import type { Receipt } from "./reading/signals";
import type { TitleReading } from "./reading/title";
import type { RoleReading } from "./reading/verdict";

/** What every rule can read, in a job description or a requisition. */
export interface TextSubject {
  readonly title: TitleReading;
  readonly titleAt: string;
  readonly passages: readonly Passage[];
  readonly receipts: readonly Receipt[];
  /** False if the text is in another language. Then only rules that work in any language run. */
  readonly english: boolean;
  readonly reading: RoleReading;
  /** The role type that the requisition chose, or the one in the title of a text. */
  readonly roleType: RoleType | undefined;
  /** The two role types of a declared hybrid. A job description cannot declare one. */
  readonly hybrid?: readonly [string, string] | undefined;
  readonly catalogue: Catalogue;
}

/** A requisition, for rules that compare its answers with each other. */
export interface RequisitionSubject extends TextSubject {
  readonly requisition: Requisition;
  readonly options: Options;
  /** The company's other requisitions, for claims that two of them make. */
  readonly others: readonly Neighbor[];
  /** Today as "2026-11-23", since laws take effect on a date. */
  readonly today: string;
  /** The organization's shared texts, which a posting includes although no answer does. */
  readonly settings: Boilerplate;
}

/** Another requisition, as far as the reader may see it. */
export interface Neighbor {
  readonly name: string;
  readonly requisition: Requisition;
}

interface AnyRule {
  /** Permanent id of the rule: kebab-case, the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two sentences: why it matters. */
  readonly why: string;
  /** The study, law or guide; "house rule" for our own numbers. */
  readonly source: string;
}

/** Answers that differ from those of an example requisition. */
export type Variation = { readonly [S in SectionSlug]?: Partial<Answers<S>> };

/**
 * A rule about words, in a job description or in the answers of a requisition read one after another. A rule for a
 * "posting" is about what a whole text leaves out or how long it is, which the wizard covers by itself.
 */
export interface TextRule extends AnyRule {
  readonly of: "text" | "posting";
  /** Set if the rule does not depend on English words, such as a rule about titles. */
  readonly inAnyLanguage?: true;
  check(subject: TextSubject): Found[];
  readonly example: { readonly bad: string; readonly good: string };
}

/** A rule that compares answers. Its examples vary a requisition from `templates/`. */
export interface RequisitionRule extends AnyRule {
  readonly of: "requisition";
  /** Set if the rule reads the company's other requisitions. Its findings change with them. */
  readonly amongOthers?: true;
  check(subject: RequisitionSubject): Found[];
  readonly example: {
    /** The name of an example, or of a role type, for its typical answers. */
    readonly on: string;
    readonly bad: Variation;
    readonly good: Variation;
    /** Another requisition that conflicts with the bad example and not with the good one. */
    readonly other?: Variation;
  };
}

export type Rule = TextRule | RequisitionRule;
