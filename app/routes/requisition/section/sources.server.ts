import type { AppLoadContext } from "@remix-run/node";
import { partsOf } from "../../../requisition/paths";
import type { Requisition, SectionSlug } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import type { AnswerSource } from "../../../ui/wizard/form-context";

/** The sentences in an imported text behind the answers of one section, by path. */
export async function sourcesOf(
  context: AppLoadContext,
  { id, requisition }: { readonly id: string; readonly requisition: Requisition },
  section: Section<SectionSlug>,
): Promise<{ readonly [path: string]: AnswerSource }> {
  const origin = await context.store.readOrigin(context.actor, id);
  const answers = new Map(partsOf(section, requisition[section.slug]).map(({ path, value }) => [path, value]));
  const own = origin?.sources.filter((source) => source.section === section.slug) ?? [];
  return Object.fromEntries(
    own.map(({ part, sentence, at }) => {
      return [part, { at, sentence: isWordForWord(answers.get(part), sentence) ? undefined : sentence }];
    }),
  );
}

/** True if an answer equals its sentence, so that quoting it would repeat it; a long sentence was cut off. */
export function isWordForWord(answer: unknown, sentence: string): boolean {
  const quoted = bare(sentence);
  return textsOf(answer).some((text) =>
    quoted.endsWith("…") ? bare(text).startsWith(quoted.slice(0, -1)) : bare(text) === quoted,
  );
}

function textsOf(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  if (Array.isArray(answer)) return [answer.join(" / ")];
  if (typeof answer === "object" && answer !== null)
    return Object.values(answer).filter((value) => typeof value === "string");
  return [];
}

const bare = (text: string): string =>
  text
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .replace(/[.;,]$/, "")
    .trim();
