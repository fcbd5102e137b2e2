import type { TextSubject } from "../rule";

/** True if a requisition declares these two role types on purpose, in either order. */
export function isDeclared({ hybrid }: Pick<TextSubject, "hybrid">, roles: readonly string[]): boolean {
  const asked = new Set(roles);
  return hybrid !== undefined && asked.size === 2 && hybrid.every((role) => asked.has(role));
}
