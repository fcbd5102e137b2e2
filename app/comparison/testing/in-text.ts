/** A value in one line of text: what a golden file shows of it. */
export const marks = (value: unknown): string => JSON.stringify(value) ?? "";

/** Lines of at most 200 characters, so that a difference is found at a glance. */
export const foldLines = (text: string): string[] => text.match(/[^\n]{1,200}|\n(?=\n)/g) ?? [];
