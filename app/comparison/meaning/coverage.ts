import type { Catalogue } from "../../catalogue/catalogue";
import { type Coverage, coverageOf } from "../../requisition/loop";
import { joinList } from "../../requisition/texts/join-list";
import type { Compared } from "../compare";

/** How the loops of requisitions test one competency. */
export interface CompetencyRow {
  readonly name: string;
  /** For each requisition; undefined if the competency is neither expected nor tested. */
  readonly cells: readonly (CoverageCell | undefined)[];
}

export interface CoverageCell {
  /** "Led once", "Covered, not led", "Not tested" ... */
  readonly says: string;
  /** The numbers, from 1, of the rounds that lead on it and of those that also cover it. */
  readonly leads: readonly number[];
  readonly covers: readonly number[];
  /** True if there is a problem: no round tests it, or more than one leads on it. */
  readonly off: boolean;
}

/**
 * The competencies that role types expect or rounds test, those of the baseline first. None if no requisition has
 * rounds.
 */
export function coverageRows(items: readonly Pick<Compared, "requisition">[], catalogue: Catalogue): CompetencyRow[] {
  if (items.every(({ requisition }) => requisition.interview.rounds.length === 0)) return [];
  const covered = items.map(({ requisition: { role, interview } }) => {
    const expected = catalogue.roleTypes.get(role.roleType)?.competencies ?? [];
    return new Map(coverageOf(interview.rounds, expected).map((coverage) => [coverage.competency, coverage]));
  });
  const competencies = [...new Set(covered.flatMap((coverages) => [...coverages.keys()]))];
  return competencies.map((id) => ({
    name: catalogue.competencies.get(id)?.name ?? id,
    cells: covered.map((coverages) => toCell(coverages.get(id))),
  }));
}

function toCell(coverage: Coverage | undefined): CoverageCell | undefined {
  if (!coverage) return undefined;
  const numbers = (part: "leads" | "covers") => coverage.rounds.flatMap((is, i) => (is === part ? [i + 1] : []));
  const [leads, covers] = [numbers("leads"), numbers("covers")];
  return { says: coverage.says, leads, covers, off: leads.length > 1 || leads.length + covers.length === 0 };
}

/** The rounds of a cell: "round 2, also rounds 1 and 3"; "" if there are none. */
export function roundsInWords({ leads, covers }: Pick<CoverageCell, "leads" | "covers">): string {
  const also = leads.length > 0 ? "also " : "";
  return [...(leads.length > 0 ? [roundsOf(leads)] : []), ...(covers.length > 0 ? [also + roundsOf(covers)] : [])].join(
    ", ",
  );
}

const roundsOf = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "round" : "rounds"} ${joinList(numbers.map(String))}`;
