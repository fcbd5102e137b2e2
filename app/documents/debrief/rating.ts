/** The number of a rating; undefined for what is none, such as "Nothing heard" or a blank. */
export function ratingNumber(rating: string): number | undefined {
  const found = /^\s*([1-5])(?!\d)/.exec(rating);
  return found ? Number(found[1]) : undefined;
}
