/** Wraps the words of a text; white space before and after them stays outside. */
export const around = (text: string, put: (words: string) => string): string => text.replace(/\S[^]*(?<=\S)/, put);
