import { joinList } from "../../requisition/texts/join-list";

/** The most requisitions that fit next to each other. */
export const MOST_COMPARED = 4;

/** True if the items can be compared at once: two to four. */
export const areComparable = (items: readonly unknown[]): boolean => items.length >= 2 && items.length <= MOST_COMPARED;

/** The letter of a compared requisition by its index: A for the baseline, then B, C and D. */
export const letter = (place: number): string => "ABCD"[place]!;

/** "B", "B and C", "A, B and C". */
export const letters = (places: readonly number[]): string => joinList(places.map(letter));
