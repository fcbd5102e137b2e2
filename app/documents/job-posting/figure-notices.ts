import type { Block } from "../blocks/document";
import type { Notice } from "../notice";
import type { ReviewedSource } from "../source";
import { figuresOf } from "../sentences/figures/figures";
import { phraseWords } from "../sentences/phrase";
import { textsOf } from "../blocks/words";

/** Figures that reveal something about the company: money, shares and large amounts, but not years or small counts. */
const FIGURE =
  /(?:\b(?:USD|EUR|GBP|CAD|AUD|SEK)\s?|[$€£¥]\s?)\d[\d,.]*(?:\s?(?:k|m|bn?|million|billion|thousand)\b)?|(?<!\d[.,]*)\b\d[\d,.]*(?:\s?%|\s(?:percent|million|billion|thousand)\b|[kM]\b)|\b\d{1,3}(?:,\d{3})+\b/gi;
const TIME = /\b\d+(?:\.\d+)?\s(?:working |calendar |business )?(?:minute|hour|day|week|month|year)s?\b/gi;

/**
 * Reports numbers of the goals and of answers about the job that are in the posting, as they may not be meant for the
 * public.
 */
export function figureNotices(source: ReviewedSource, blocks: readonly Block[]): Notice[] {
  const text = blocks.flatMap(textsOf).join("\n");
  const { metrics, role, requirements } = source.requisition;
  const goals = metrics.metrics
    .map((metric) => figuresOf(source, metric, "everyone"))
    .filter((figures) => figures !== "" && text.includes(`(${figures})`));
  const outcomes = metrics.metrics.flatMap(({ outcome }) => [...named(outcome, FIGURE), ...named(outcome, TIME)]);
  const others = [role.mission, role.whyNow, ...requirements.responsibilities].flatMap((answer) =>
    named(answer, FIGURE),
  );
  const said = [...outcomes, ...others]
    .filter(({ around, figure }) => text.includes(around) && !goals.some((goal) => goal.includes(figure)))
    .map(({ figure }) => figure);
  // "38.4M" in one answer is "$38.4M" in another.
  const bare = new Set(said.flatMap((figure) => /^\D+(.+)$/.exec(figure)?.[1] ?? []));
  const figures = [...goals, ...new Set(said.filter((figure) => !bare.has(figure)))];
  if (figures.length === 0) return [];
  const notice = phraseWords(source, "notices", "figures", { figures: figures.join("; ") });
  return [{ text: notice, at: { section: "metrics", field: "metrics" } }];
}

/**
 * The figures of an answer, each with the letters after it, because the same figure elsewhere, as in the pay, means
 * something else.
 */
const named = (answer: string, form: RegExp) =>
  [...answer.matchAll(form)].map(({ 0: found, index }) => {
    const figure = found.replace(/[.,]+$/, "");
    const after = /^[^.,;:!?()\n]{0,8}/.exec(answer.slice(index + figure.length))?.[0] ?? "";
    return { figure, around: figure + after.trimEnd() };
  });
