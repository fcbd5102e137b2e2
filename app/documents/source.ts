import type { Catalogue } from "../catalogue/catalogue";
import type { RoleType } from "../catalogue/role-type";
import { isBlank } from "../requisition/blank";
import type { Options } from "../requisition/options";
import type { Requisition, SectionSlug, SuggestedBySection } from "../requisition/requisition";
import type { Block, Place, Span, Stamp, Text } from "./document";

/** What documents are written from. */
export interface Source {
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
  readonly catalogue: Catalogue;
  readonly options: Options;
  readonly stamp: Stamp;
}

/** The role type of the requisition; undefined if none is chosen or its file is gone. */
export function roleTypeOf({ requisition, catalogue }: Source): RoleType | undefined {
  return catalogue.roleTypes.get(requisition.role.roleType);
}

/** An answer as a span, marked if the part it belongs to is still a suggestion. */
export function said(source: Source, section: SectionSlug, path: string, text: string): Span {
  const suggested = Object.hasOwn(source.suggested[section] ?? {}, path);
  return suggested ? { text, suggested } : { text };
}

/** Spans with what joins them; blank ones and their joints are left out. */
export function joined(spans: readonly Span[], joint: string): Text {
  return spans.filter((span) => !isBlank(span.text)).flatMap((span, i) => (i === 0 ? [span] : [{ text: joint }, span]));
}

/** A heading and what stands under it; nothing at all if nothing stands under it. */
export function part(level: 1 | 2, text: string, blocks: readonly Block[], from?: Place): Block[] {
  if (blocks.length === 0) return [];
  return [from ? { type: "heading", level, text, from } : { type: "heading", level, text }, ...blocks];
}

/** A list of lines that all come from one answer; nothing if there are none. */
export function bullets(source: Source, section: SectionSlug, path: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [{ type: "list", ordered: false, items: items.map((item) => [said(source, section, path, item)]) }];
}

/** A paragraph for each line of one answer; nothing for a blank. */
export function paragraphs(source: Source, section: SectionSlug, path: string, text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({ type: "paragraph", text: [said(source, section, path, paragraph)] }));
}
