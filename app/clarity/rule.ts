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

/** What every rule can look at, be it a job description or a requisition. */
export interface TextSubject {
  readonly title: TitleReading;
  readonly titleAt: string;
  readonly passages: readonly Passage[];
  readonly receipts: readonly Receipt[];
  /** False if the text is in another language: then only language-independent rules run. */
  readonly english: boolean;
  readonly reading: RoleReading;
  /** The role type the requisition chose, or the one the title of a text names. */
  readonly roleType: RoleType | undefined;
  /** The two role types that a requisition says it is on purpose; a job description cannot say so. */
  readonly hybrid?: readonly [string, string] | undefined;
  readonly catalogue: Catalogue;
}

/** A requisition, for rules that compare its answers with each other. */
export interface RequisitionSubject extends TextSubject {
  readonly requisition: Requisition;
  readonly options: Options;
  /** The other requisitions of the company, for rules about what two of them claim. */
  readonly others: readonly Neighbor[];
  /** Today as "2026-11-23": laws come into force. */
  readonly today: string;
  /** What the organization says once for all: a posting has it though no answer does. */
  readonly settings: Boilerplate;
}

/** Another requisition, as far as a reader may see it. */
export interface Neighbor {
  readonly name: string;
  readonly requisition: Requisition;
}

interface AnyRule {
  /** Names the rule for good: kebab-case, the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two sentences: why it matters. */
  readonly why: string;
  /** The study, law or guide; "house rule" if the figure is ours. */
  readonly source: string;
}

/** Answers that differ from those of an example requisition. */
export type Variation = { readonly [S in SectionSlug]?: Partial<Answers<S>> };

/**
 * A rule that reads words: of a job description, and of a requisition's answers in sequence. A rule of a "posting" is
 * about what a whole text leaves out or how long it is, which the wizard asks for itself.
 */
export interface TextRule extends AnyRule {
  readonly of: "text" | "posting";
  /** Set if the rule does not look at English words: a title is a title in Lisbon too. */
  readonly inAnyLanguage?: true;
  check(subject: TextSubject): Found[];
  readonly example: { readonly bad: string; readonly good: string };
}

/** A rule that compares answers. The examples vary a requisition that `templates/` has. */
export interface RequisitionRule extends AnyRule {
  readonly of: "requisition";
  /** Set if the rule looks at the company's other requisitions: its findings change when they do. */
  readonly amongOthers?: true;
  check(subject: RequisitionSubject): Found[];
  readonly example: {
    /** The name of an example, or of a role type: then it is the typical answers of that. */
    readonly on: string;
    readonly bad: Variation;
    readonly good: Variation;
    /** Another requisition that conflicts with the bad example and not with the good one. */
    readonly other?: Variation;
  };
}

export type Rule = TextRule | RequisitionRule;
