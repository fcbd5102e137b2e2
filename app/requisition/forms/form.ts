/** Several times more fields than the largest section has. */
const MOST_FIELDS = 2000;

/** The content of a form as nested values, or why it cannot be read. */
export type FormReading =
  | { readonly status: "read"; readonly values: FormValues }
  | { readonly status: "too-many"; readonly count: number }
  | { readonly status: "forged"; readonly name: string };

export type FormValues = { [name: string]: FormValue };
export type FormValue = string | FormValue[] | FormValues;

const SEGMENT = /^(?:[a-zA-Z][a-zA-Z0-9]{0,39}|\d{1,3})$/;
const FORBIDDEN = new Set(["constructor", "prototype"]);

type Tree = Map<string, Tree | string[]>;

/**
 * Turns the fields of a form into nested values: "metrics.0.unit" is the unit of the first metric. In: name and value
 * pairs, in any order. Out: objects and lists of strings. A name sent twice becomes a list, which the field's own
 * schema then rejects. Gaps in the numbers of a list are closed.
 */
export function readForm(entries: Iterable<readonly [string, string]>): FormReading {
  const fields = [...entries];
  if (fields.length > MOST_FIELDS) return { status: "too-many", count: fields.length };
  const tree: Tree = new Map();
  for (const [name, value] of fields) {
    const path = name.split(".");
    if (!path.every((segment) => SEGMENT.test(segment) && !FORBIDDEN.has(segment)) || path.length > 4) {
      return { status: "forged", name };
    }
    if (!put(tree, path, value)) return { status: "forged", name };
  }
  return { status: "read", values: toValues(tree) as FormValues };
}

/** False if the name contradicts an earlier one, such as "a" after "a.b". */
function put(tree: Tree, path: readonly string[], value: string): boolean {
  let node = tree;
  for (const segment of path.slice(0, -1)) {
    const next = node.get(segment) ?? new Map<string, Tree | string[]>();
    if (Array.isArray(next)) return false;
    node.set(segment, next);
    node = next;
  }
  const last = path.at(-1)!;
  const existing = node.get(last);
  if (existing instanceof Map) return false;
  node.set(last, [...(existing ?? []), value]);
  return true;
}

function toValues(tree: Tree): FormValue {
  const names = [...tree.keys()];
  const valueOf = (name: string): FormValue => {
    const existing = tree.get(name)!;
    if (existing instanceof Map) return toValues(existing);
    return existing.length === 1 ? existing[0]! : existing;
  };
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) {
    return names.sort((a, b) => Number(a) - Number(b)).map(valueOf);
  }
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
