/** True for a missing answer: "", null, false, an empty list, or a list of blank rows. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => isBlank(item));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).every(([name, inner]) => name === "id" || isBlank(inner));
  }
  return value === "" || value === null || value === undefined || value === false;
}
