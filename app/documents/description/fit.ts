/** How much of each part a job description prints, in words; `Infinity` for all of it. */
export interface DescriptionFit {
  readonly mission: number;
  readonly duties: number;
  readonly mustHaves: number;
  readonly needs: number;
  /** Short is each without what only adds to it. */
  readonly benefits: "whole" | "short" | "none";
  /** What the role is not: a list of its own, or one sentence among the decisions. */
  readonly notThis: "list" | "sentence";
  readonly extras: number;
  /** The decider and the days beside the rounds. */
  readonly interview: "whole" | "short";
  readonly sources: boolean;
  readonly goals: number;
}

/** Words that people read of a job description, headings included, and that two pages hold where few of them stand in tables. */
export const DESCRIPTION_WORDS = 980;

/** All of every part. */
export const UNCUT: DescriptionFit = {
  mission: Infinity,
  duties: Infinity,
  mustHaves: Infinity,
  needs: Infinity,
  benefits: "whole",
  notThis: "list",
  extras: Infinity,
  interview: "whole",
  sources: true,
  goals: 8,
};

/** From roomy to tight: the first that keeps a job description within two pages is taken. */
export const DESCRIPTION_FITS: readonly DescriptionFit[] = [
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, duties: 120, mustHaves: 115 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, needs: 70, benefits: "short" }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, notThis: "sentence" }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, sources: false }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, extras: 42 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, interview: "short" }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, extras: 26 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, needs: 50 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, duties: 100, mission: 120 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, benefits: "none" }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, goals: 5 }),
  (fit: DescriptionFit): DescriptionFit => ({ ...fit, needs: 0, mustHaves: 90, extras: 0 }),
].reduce<DescriptionFit[]>((fits, tighten) => [...fits, tighten(fits.at(-1)!)], [UNCUT]);
