import type { Schema } from "../requisition/fields/words";
import { isMap, LineCounter, type ParsedNode, parseDocument } from "yaml";

/** One mistake in a file under `templates/`: its place, and what to do about it. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A parsed file, with a function from a path in it to its line. */
export interface Loaded<T> {
  readonly file: string;
  readonly value: T;
  lineOf(path: readonly PropertyKey[]): number;
}

export type Reading<T> =
  | { readonly status: "read"; readonly loaded: Loaded<T> }
  | { readonly status: "mistaken"; readonly mistakes: readonly Mistake[] };

/** Reads YAML text and checks it. Every mistake has its line. */
export function readYaml<T>(file: string, text: string, schema: Schema<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `this isn’t YAML: ${error.message}`,
    }));
    return { status: "mistaken", mistakes };
  }

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const offset = startOf(document.contents, path.slice(0, depth));
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };

  const result = schema.safeParse(document.toJS());
  if (result.success) return { status: "read", loaded: { file, value: result.data, lineOf } };
  const mistakes = result.error.issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
    const place = path.length > 0 ? `${path.join(".")}: ` : "";
    const message = issue.code === "unrecognized_keys" ? `no such key; remove or correct it` : issue.message;
    return { file, line: lineOf(path), message: place + message };
  });
  return { status: "mistaken", mistakes };
}

/** The position in the text where the key or item of a path starts. */
function startOf(root: ParsedNode | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let start = root?.range[0];
  for (const segment of path) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find((item) => String(item.key) === String(segment));
      if (!pair) return undefined;
      start = pair.key.range[0];
      node = pair.value;
    } else {
      const items: unknown = typeof node === "object" && node !== null && "items" in node ? node.items : undefined;
      const item: unknown = Array.isArray(items) ? items[Number(segment)] : undefined;
      if (typeof item !== "object" || item === null || !("range" in item)) return undefined;
      start = (item as ParsedNode).range[0];
      node = item;
    }
  }
  return start;
}
