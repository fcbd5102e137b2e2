import { joinList } from "../../requisition/texts/join-list";

/** As many as fit next to each other. */
export const MOST_COMPARED = 4;

/** True for what can be compared at once: two to four. */
export const areComparable = (items: readonly unknown[]): boolean => items.length >= 2 && items.length <= MOST_COMPARED;

/** What a compared requisition is called by its place: A for the baseline, then B, C and D. */
export const letter = (place: number): string => "ABCD"[place]!;

/** "B", "B and C", "A, B and C". */
export const letters = (places: readonly number[]): string => joinList(places.map(letter));
