import { shortened } from "../texts/shortened";
import type { Choice, Source } from "./field";
import type { Requisition } from "../requisition";

export interface Option extends Choice {
  /** Options with the same group are shown together. */
  readonly group?: string;
}

/** The options of each pick. */
export type Options = { readonly [S in Source]: readonly Option[] };

/** Lists from `templates/`, not from the requisition itself. */
export type CatalogueOptions = Pick<Options, "roleTypes" | "roundKinds" | "competencies">;

/**
 * Adds the lists from a requisition's own rows, its success metrics and its rounds, with the manager's names for them.
 */
export function optionsFor(requisition: Requisition, catalogue: CatalogueOptions): Options {
  const { metrics } = requisition.metrics;
  const { rounds } = requisition.interview;
  return {
    ...catalogue,
    metrics: metrics.map((row, i) => ({
      value: row.id,
      label: short(row.outcome || row.measure || `Metric ${i + 1}`),
    })),
    rounds: rounds.map((row, i) => {
      const kind = findOption(catalogue, "roundKinds", row.kind)?.label;
      return { value: row.id, label: row.name || kind || `Round ${i + 1}` };
    }),
  };
}

export function findOption(options: Partial<Options>, source: Source, value: string): Option | undefined {
  return options[source]?.find((option) => option.value === value);
}

const short = (text: string): string => shortened(text, 90);
