import type { ComparisonCell } from "../comparison/compare";
import { letter } from "../comparison/shown/letters";
import type { Figure } from "../comparison/meaning/five-numbers";
import type { Shared } from "../comparison/meaning/overlap";
import type { Overview } from "../comparison/meaning/overview";
import type { Requisition } from "../requisition/requisition";

/** The input for the output of `compare`. */
export interface ComparedFiles {
  readonly items: readonly { readonly file: string; readonly requisition: Requisition }[];
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
  /** True to include rows that are the same in all. */
  readonly all: boolean;
}

/** The output of `compare --json`. Scripts rely on these keys. */
export function comparisonJson({ items, overview, numbers, all }: ComparedFiles) {
  const { comparison, separations, overlaps } = overview;
  return {
    compared: items.map(({ file, requisition: { role } }, place) => ({
      letter: letter(place),
      file,
      title: role.title,
      role: role.roleType === "" ? null : role.roleType,
    })),
    numbers: Object.fromEntries(numbers.map(({ of, values }) => [KEYS[of], values.map((value) => value ?? null)])),
    separations: separations.map(({ other, sentence, test, apart }) => ({
      with: letter(other),
      sentence,
      question: test?.question ?? null,
      apart,
    })),
    overlap: overlaps.map(({ title, inAll, inSome, inOne }) => ({
      of: title,
      inAll: inAll.map(toShared),
      inSome: inSome.map(toShared),
      inOne: inOne.map(toShared),
    })),
    differ: comparison.different,
    same: comparison.same,
    rows: comparison.groups.flatMap(({ section, rows }) =>
      rows
        .filter(({ state }) => all || state !== "same")
        .map(({ label, state, says, cells }) => ({ section, label, state, says, cells: cells.map(toCell) })),
    ),
  };
}

const KEYS: { readonly [of in Figure["of"]]: string } = {
  fit: "fitPercent",
  findings: "findings",
  decides: "decides",
  loop: "loopMinutes",
  pay: "payMiddle",
};

const toShared = ({ label, in: places }: Shared) => ({ label, in: places.map(letter) });

const toCell = ({ text, compared, like, delta, words, moved }: ComparisonCell) => ({
  text,
  compared,
  ...(like ? { like: letter(like) } : {}),
  ...(moved ? { moved } : {}),
  ...(delta ? { delta } : {}),
  ...(words ? { words } : {}),
});
