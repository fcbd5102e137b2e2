import type { SectionSlug } from "../../requisition/requisition";
import type { Text } from "../document";
import { said, type Source } from "../source";

/** An answer as it is printed, with its marks. */
export const answer = (source: Source, section: SectionSlug, path: string, text: string): Text =>
  [said(source, section, path, text)].flat();

/** What a round says, marked while the round is a suggestion. */
export const ofRound = (source: Source, id: string, text: string): Text =>
  answer(source, "interview", `rounds.${id}`, text);
