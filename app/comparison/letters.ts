import { listed } from "../requisition/listed";

/** What a compared requisition is called by its place: A for the baseline, then B, C and D. */
export const letter = (place: number): string => "ABCD"[place]!;

/** "B", "B and C", "A, B and C". */
export const letters = (places: readonly number[]): string => listed(places.map(letter));
