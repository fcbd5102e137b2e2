/** "a", "a and b", "a, b and c". If an item contains the word itself, a comma separates them: "a, and b and c". */
export function joinList(words: readonly string[], joint: "and" | "or" = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  const apart = words.some((word) => word.includes(` ${joint} `)) ? "," : "";
  return `${words.slice(0, -1).join(", ")}${apart} ${joint} ${words.at(-1)}`;
}
