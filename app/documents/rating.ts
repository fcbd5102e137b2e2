/** What a scorecard offers, each as number and word: the anchors describe 1, 3 and 5, and 2 and 4 lie between them. */
export const RATINGS = ["1 Far below", "2 Below", "3 Meets it", "4 Above", "5 Far above", "Nothing heard"] as const;

export const RECOMMENDATIONS = ["Strong hire", "Hire", "No hire", "Strong no hire"] as const;

/** The number of a rating; undefined for what is none, such as "Nothing heard" or a blank. */
export function ratingNumber(rating: string): number | undefined {
  const found = /^\s*([1-5])(?!\d)/.exec(rating);
  return found ? Number(found[1]) : undefined;
}
