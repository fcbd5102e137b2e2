import { createContext, useContext } from "react";
import type { Options } from "../../requisition/fields/options";
import type { ShownFinding } from "../clarity/shown-finding";
import type { Suggested } from "../../requisition/requisition";
import type { Registered } from "./saving/use-autosave";

/** A finding at a field of the form, with the field's name. */
export type FieldFinding = ShownFinding & { readonly field: string };

/** The place of an answer in the text it was imported from. */
export interface AnswerSource {
  /** "line 12" */
  readonly at: string;
  /** Undefined if the answer equals the sentence. */
  readonly sentence: string | undefined;
}

/** The state that every control of a section's form uses. */
export interface SectionFormFacts {
  /** Returns the props that connect a native control to the form. */
  register(name: string): { readonly name: string } & Partial<Registered>;
  /** The problem of the field with this name. */
  problemOf(name: string): string | undefined;
  /** Clarity's findings at the field with this name. */
  findingsAt(name: string): readonly ShownFinding[];
  readonly options: Options;
  readonly suggested: Suggested;
  /** "the Technical Program Manager role type": the origin of suggestions. */
  readonly suggestedBy: string;
  /** The sources of imported answers, by path. */
  readonly sources: { readonly [path: string]: AnswerSource };
  /** The address of the page that fills gaps. */
  readonly gapsAt: string;
  /** The names of the gaps in the last saved answer of the field with this name. */
  gapsOf(name: string): readonly string[];
  /** The row that was just added; its first control gets the focus. */
  readonly addedRow: string | undefined;
}

export const SectionFormContext = createContext<SectionFormFacts | undefined>(undefined);

/** Throws if a control is outside of a section's form. */
export function useSectionForm(): SectionFormFacts {
  const facts = useContext(SectionFormContext);
  if (!facts) throw new Error("A field is outside its section's form");
  return facts;
}
