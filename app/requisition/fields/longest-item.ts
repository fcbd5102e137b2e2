/** Characters that an item of a list may have at most. */
export const LONGEST_ITEM = 500;
