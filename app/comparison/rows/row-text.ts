import type { Right } from "../../requisition/decisions";
import type { PlainField } from "../../requisition/fields/field";
import { inWords } from "../../requisition/fields/in-words";
import { findOption, type Options } from "../../requisition/fields/options";
import type { AnyAnswers } from "../../requisition/paths";
import type { RowsField } from "../../requisition/fields/rows-field";
import { BRIEF, FIGURES, LEADS } from "./part-words";

/** One answer of a row, or several that make sense only together. */
export interface RowPart {
  /** The name of the field; "figures" for several. */
  readonly name: string;
  /** The label of the field, if the value is not clear without it: "Needs: ". */
  readonly lead: string;
  readonly value: string;
  /** The text before it, unless it is the first. */
  readonly separator: string;
  /** Equal for parts that say the same. */
  readonly key: string;
  /** See `CellPart`. */
  readonly main?: boolean;
  readonly strong?: boolean;
  readonly brief?: boolean;
  readonly fact?: boolean;
}

/** The name of the part that combines several answers. */
export const FIGURES_PART = "figures";

/** A label as a heading: without "(optional)" and other notes to the person who fills in the form. */
export const plainLabel = (label: string): string => label.replace(/ \([^()]*\)$/, "").replace(/, if .*$/, "");

/** An answer in words. A metric or round that was picked and then deleted is not shown by its id, which is random. */
export function answerInWords(field: PlainField, value: unknown, options: Options): string {
  const own = field.kind === "pick" && (field.from === "metrics" || field.from === "rounds");
  if (own && value !== "" && !findOption(options, field.from, String(value))) return "one that was deleted";
  return inWords(field, value, options);
}

/** Equal for answers that say the same. The order of a list alone is not a difference. */
export function keyOf(field: PlainField, value: unknown, options: Options): string {
  if (field.kind !== "lines" && field.kind !== "picks") return answerInWords(field, value, options);
  const items = (value as string[]).map((item) => inWords(field, [item], options));
  return [...new Set(items)].sort().join("\n");
}

/** The parts of a row, figures first. Fields next to each other in the form share a line. Blanks are left out. */
export function rowParts(field: RowsField, row: AnyAnswers, options: Options): RowPart[] {
  const lines = formLines(field);
  const figures = FIGURES[field.one];
  const words = (name: string) => answerInWords(field.fields[name]!, row[name], options);
  const said = figures?.say(words) ?? "";
  const all = { name: FIGURES_PART, lead: "", value: said, separator: "\n", key: `figures: ${said}` };
  const parts: RowPart[] = said === "" ? [] : [{ ...all, main: true, strong: true, brief: true }];
  for (const [name, inner] of Object.entries(field.fields)) {
    const value = figures?.of.includes(name) ? "" : words(name);
    if (value === "") continue;
    const last = parts.at(-1)?.name;
    // What the row is about is its heading, and the name of a metric is a sentence.
    const beside = last !== field.about && inner.kind !== "pick" && last && lines.get(last) === lines.get(name);
    parts.push({
      name,
      lead: leadOf(field, name, inner),
      value,
      separator: field.fixed || beside ? "; " : "\n",
      key: `${name}: ${keyOf(inner, row[name], options)}`,
      ...(field.fixed && name === field.about ? { main: true, strong: row[name] === ("decides" satisfies Right) } : {}),
      ...(inner.kind === "choice" ? { fact: true } : {}),
      ...(BRIEF.has(`${field.one}.${name}`) ? { brief: true } : {}),
    });
  }
  return parts;
}

/** The label of a field, for values that are not clear without it. */
function leadOf(field: RowsField, name: string, inner: PlainField): string {
  if (name === field.about || inner.kind === "choice" || inner.kind === "tick" || field.fixed) return "";
  return `${nameOf(field, name)}:${inner.kind === "lines" ? "\n" : " "}`;
}

/** The name of a part that one row has and another does not; "" for figures, which are clear without it. */
export const partName = (field: RowsField, part: string): string =>
  part === FIGURES_PART ? "" : `${nameOf(field, part)}: `;

const nameOf = (field: RowsField, name: string): string =>
  LEADS[`${field.one}.${name}`] ?? plainLabel(field.fields[name]!.label);

const SHARE = { third: 1 / 3, half: 1 / 2, "two-thirds": 2 / 3 } as const;

/** The line in the form for each field. */
function formLines(field: RowsField): Map<string, number> {
  let [line, full] = [0, 0];
  return new Map(
    Object.entries(field.fields).map(([name, { width }]) => {
      const share = width ? SHARE[width] : 1;
      // Three thirds are slightly more than one.
      if (full > 0 && full + share > 1.01) [line, full] = [line + 1, 0];
      full += share;
      return [name, line];
    }),
  );
}

/** The parts as one text. */
export const textOf = (parts: readonly RowPart[]): string =>
  parts.map(({ separator, lead, value }, i) => `${i === 0 ? "" : separator}${lead}${value}`).join("");
