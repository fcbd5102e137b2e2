import { createContext, useContext } from "react";
import type { Options } from "../../requisition/fields/options";
import type { ShownFinding } from "../clarity/shown-finding";
import type { Suggested } from "../../requisition/requisition";
import type { Registered } from "./saving/use-autosave";

/** A finding at a field of the form, by the field's name. */
export type FieldFinding = ShownFinding & { readonly field: string };

/** Where an answer is in the text it was imported from. */
export interface AnswerSource {
  /** "line 12" */
  readonly at: string;
  /** Left out if the answer is the sentence word for word. */
  readonly sentence: string | undefined;
}

/** What every control of a section's form needs to know. */
export interface SectionFormFacts {
  /** What makes a control of the form out of a native one. */
  register(name: string): { readonly name: string } & Partial<Registered>;
  /** What is wrong with the field of this name. */
  problemOf(name: string): string | undefined;
  /** What clarity found at the field of this name. */
  findingsAt(name: string): readonly ShownFinding[];
  readonly options: Options;
  readonly suggested: Suggested;
  /** "the Technical Program Manager role type": the origin of suggestions. */
  readonly suggestedBy: string;
  /** Where an imported answer came from, by its path. */
  readonly sources: { readonly [path: string]: AnswerSource };
  /** The page that fills gaps. */
  readonly gapsAt: string;
  /** The names of the gaps in the answer of the field of this name, as it was last saved. */
  gapsOf(name: string): readonly string[];
  /** The row that was just added; its first control takes the focus. */
  readonly addedRow: string | undefined;
}

export const SectionFormContext = createContext<SectionFormFacts | undefined>(undefined);

/** Throws if a control is outside of a section's form. */
export function useSectionForm(): SectionFormFacts {
  const facts = useContext(SectionFormContext);
  if (!facts) throw new Error("A field is outside its section's form");
  return facts;
}
