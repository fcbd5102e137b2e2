import { inWords, rowInWords } from "../../requisition/in-words";
import type { Options } from "../../requisition/options";
import { type AnyAnswers, partsOf, sameAnswer, splitPath, withPart } from "../../requisition/paths";
import { nameRow, type Section } from "../../requisition/section";
import type { Overlap } from "../../ui/wizard/conflict";

/** Everything that differs between what was typed and what was saved meanwhile, both in words. */
export function findOverlaps(section: Section, typed: AnyAnswers, saved: AnyAnswers, options: Options): Overlap[] {
  const mine = new Map(partsOf(section, typed).map((part) => [part.path, part.value]));
  const theirs = new Map(partsOf(section, saved).map((part) => [part.path, part.value]));
  const paths = [...new Set([...mine.keys(), ...theirs.keys()])];
  return paths
    .filter((path) => !sameAnswer(mine.get(path), theirs.get(path)))
    .map((path) => ({
      path,
      label: labelOf(section, path, mine.has(path) ? typed : saved),
      mine: partInWords(section, path, mine.get(path), options),
      saved: partInWords(section, path, theirs.get(path), options),
    }));
}

/** What was typed, with the saved text in the places the reader ticked. */
export function takeTheirs(
  section: Section,
  typed: AnyAnswers,
  saved: AnyAnswers,
  paths: readonly string[],
): AnyAnswers {
  const theirs = new Map(partsOf(section, saved).map((part) => [part.path, part.value]));
  return paths.reduce((answers, path) => withPart(section, answers, path, theirs.get(path)), typed);
}

function labelOf(section: Section, path: string, answers: AnyAnswers): string {
  const [name, rowId] = splitPath(path);
  const field = section.fields[name];
  if (field?.kind !== "rows") return field?.label ?? name;
  const rows = answers[name] as { id: string }[];
  return nameRow(
    field,
    rows.findIndex((row) => row.id === rowId),
  );
}

function partInWords(section: Section, path: string, value: unknown, options: Options): string {
  const field = section.fields[splitPath(path)[0]];
  if (!field || value === undefined) return "";
  return field.kind === "rows" ? rowInWords(field, value as AnyAnswers, options) : inWords(field, value, options);
}
