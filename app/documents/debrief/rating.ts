/** The number of a rating; undefined if there is none, such as for "Nothing heard" or a blank. */
export function ratingNumber(rating: string): number | undefined {
  const found = /^\s*([1-5])(?!\d)/.exec(rating);
  return found ? Number(found[1]) : undefined;
}
