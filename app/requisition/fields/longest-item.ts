/** The most characters of a list item. */
export const LONGEST_ITEM = 500;
