import type { Catalogue } from "../../../catalogue/catalogue";
import type { Question } from "../../../catalogue/shapes/competency";
import { oncePer } from "../../../requisition/once-per";
import { phraseWords } from "../../sentences/phrase";
import type { Source } from "../../source";
import { formOf } from "./must-have-form";
import { familyOf, subjectOf } from "./subject";

/** Shared weight from which two texts ask for the same story: two words that one question in fifteen has. */
const SAME_STORY = 2 * Math.log(15);
/** Shared weight for a hypothetical question, which must share nearly all words. */
const SAME_CASE = 2 * SAME_STORY;
/** A single shared word is enough if it is the action and at most one question in fifty has it. */
const RARE = Math.log(50);

/** The actions in "Declined or deleted ...". */
const ACTION = /^(\p{L}+)(?: or (\p{L}+))?/iu;

/** The actions that a must-have starts with; empty for one about an ability or a state. */
function actionsOf(text: string): string[] {
  const form = formOf(text);
  return form && form.kind !== "can" ? (ACTION.exec(form.said) ?? []).slice(1).flatMap((word) => word ?? []) : [];
}

/**
 * The stories that must-haves and own questions of a loop ask for, so that no bank question asks for one again in other
 * words.
 */
export class Stories {
  readonly #source: Source;
  readonly #told: string[] = [];
  /** Cached, because each question is compared with all stories. */
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(source: Source) {
    this.#source = source;
  }

  add(text: string): void {
    this.#told.push(text);
  }

  /** True if a bank question asks for a story that is already asked for: the same action, or the same words. */
  isRepeated({ ask, kind }: Question): boolean {
    return this.#told.some((text) =>
      kind === "behavioural"
        ? this.#shared(text, ask) >= SAME_STORY || this.#deedsIn(text, ask).some((deed) => this.#weight(deed) >= RARE)
        : this.#shared(text, ask) >= SAME_CASE,
    );
  }

  /** True if the answer to a question covers a must-have: the same action, if it has one, in the same words. */
  drawsOut(question: string, mustHave: string): boolean {
    const isDeed = actionsOf(mustHave).length === 0 || this.#deedsIn(mustHave, question).length > 0;
    return isDeed && this.#shared(mustHave, question) >= SAME_STORY;
  }

  /** The actions of a text that a question mentions. */
  #deedsIn(text: string, question: string): string[] {
    const words = this.#wordsOf(question);
    const deeds = actionsOf(text).map((word) => this.#one(familyOf(word)));
    return deeds.filter((deed) => words.has(deed));
  }

  #shared(text: string, question: string): number {
    const words = this.#wordsOf(text);
    const shared = [...this.#wordsOf(question)].filter((word) => words.has(word));
    return shared.reduce((sum, word) => sum + this.#weight(word), 0);
  }

  #wordsOf(text: string): ReadonlySet<string> {
    const known = this.#words.get(text) ?? new Set([...subjectOf(text)].map((word) => this.#one(word)));
    this.#words.set(text, known);
    return known;
  }

  /** One word for all synonyms. */
  #one(word: string): string {
    return indexOf(this.#source.catalogue).same.get(word) ?? word;
  }

  /** 0 for a word that every question has, higher the fewer do. */
  #weight(word: string): number {
    const { counts, size } = indexOf(this.#source.catalogue);
    return Math.log(size / (counts.get(word) ?? 1));
  }
}

interface Index {
  readonly same: ReadonlyMap<string, string>;
  /** By word: the number of bank questions that have it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const indexOf = oncePer((catalogue: Catalogue): Index => {
  const groups = phraseWords({ catalogue }, "interviewer-kit", "sameWords").split("|");
  const same = new Map(
    groups.flatMap((group) => {
      const [first = "", ...others] = group.trim().split(/\s+/).map(familyOf);
      return others.map((other) => [other, first] as const);
    }),
  );
  const counts = new Map<string, number>();
  const asked = [...catalogue.competencies.values()].flatMap(({ questions }) => questions);
  for (const { ask } of asked) {
    const words = new Set([...subjectOf(ask)].map((word) => same.get(word) ?? word));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { same, counts, size: asked.length };
});
