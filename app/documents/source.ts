import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/shapes/role-type";
import type { Finding } from "../clarity/finding";
import type { RequisitionSubject } from "../clarity/rule";
import { isBlank } from "../requisition/readiness/blank";
import type { Options } from "../requisition/fields/options";
import type { Requisition, SectionSlug, SuggestedBySection } from "../requisition/requisition";
import type { Block, Place, Span, Stamp, Text } from "./blocks/document";
import type { Letterhead } from "./letterhead";

/** The input of parts of documents. */
export interface Source {
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  readonly catalogue: Catalogue;
  readonly options: Options;
  readonly stamp: Stamp;
}

/** A source with the settings of its organization. */
export interface CompanySource extends Source {
  readonly letterhead: Pick<Letterhead, "boilerplate" | "paper">;
}

/** The input of whole documents. */
export interface ReviewedSource extends CompanySource {
  /** This exact version was approved; otherwise it is a draft. */
  readonly approved: boolean;
  readonly letterhead: Letterhead;
  readonly review: Review;
}

/** The clarity findings about the requisition, and the reactions to them. */
export interface Review {
  readonly subject: RequisitionSubject;
  /** Findings that are not dismissed, worst first. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** A dismissed finding, with reason and name. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The role type of the requisition; undefined if none is chosen or its file no longer exists. */
export function roleTypeOf({ requisition, catalogue }: Source): RoleType | undefined {
  return catalogue.roleTypes.get(requisition.role.roleType);
}

/** An answer as a span, marked while the section or row it belongs to is a suggestion. */
export function answerSpan(source: Source, section: SectionSlug, path: string, text: string): Span {
  const suggested = Object.hasOwn(source.suggested[section] ?? {}, path);
  return suggested ? { text, suggested } : { text };
}

/** The same as a text. */
export const answerText = (source: Source, section: SectionSlug, path: string, text: string): Text => [
  answerSpan(source, section, path, text),
];

/** Joins texts with a separator; blank ones are left out. */
export function joined(texts: readonly Text[], joint: string): Text {
  return texts
    .filter((text) => text.some((span) => !isBlank(span.text)))
    .flatMap((text, i) => (i === 0 ? text : [{ text: joint }, ...text]));
}

/** A heading and the blocks under it; nothing if there are none. */
export function part(level: 1 | 2 | 3, text: string, blocks: readonly Block[], from?: Place): Block[] {
  if (blocks.length === 0) return [];
  return [from ? { type: "heading", level, text, from } : { type: "heading", level, text }, ...blocks];
}

/** A list of lines from one answer; nothing if there are none. */
export function bullets(source: Source, section: SectionSlug, path: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [{ type: "list", ordered: false, items: items.map((item) => [answerSpan(source, section, path, item)]) }];
}

/** A paragraph for each line of one answer; nothing for a blank. */
export function paragraphs(source: Source, section: SectionSlug, path: string, text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({ type: "paragraph", text: [answerSpan(source, section, path, paragraph)] }));
}
