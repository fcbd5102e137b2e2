const SLOT = /\[\p{Ll}[^[\]]*\]/u;

/** Whether a text still has a slot, a place that only the manager can fill: "[the largest program this year]". */
export const hasSlot = (text: string): boolean => SLOT.test(text);
