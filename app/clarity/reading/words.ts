/** Words of a text as a word processor counts them. */
export const countWords = (text: string): number => text.match(/[^\s]+/g)?.length ?? 0;
