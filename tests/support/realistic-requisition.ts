import fc from "fast-check";
import { slotsIn, withSlotsFilled } from "../../app/requisition/readiness/slots";
import { EVERY_SECTION, type Answers, type Requisition } from "../../app/requisition/requisition";
import { mapTexts } from "../../app/requisition/texts/map-texts";
import { catalogue } from "./catalogue";

type Decision = Answers<"stakeholders">["decisions"][number];
type Metric = Answers<"metrics">["metrics"][number];
type Round = Answers<"interview">["rounds"][number];

const starters = [...catalogue.roleTypes.values()].map(({ starter }) => starter);
const FINISHED = [...catalogue.examples.values()].map(({ requisition }) => requisition);

/** Lines that could be in any requisition, each of which causes a finding. */
const SLOPPY = [
  "Other duties as assigned",
  "You are a rockstar who thrives under pressure",
  "10+ years of experience and a degree in computer science",
  "Own the product vision and run user research to decide what to build",
  "Run the program plan, the steering committee and program risks across all teams",
  "Coordinate releases, the release calendar and rollback plans",
  "Chair the change advisory board, plan cutover and deployment windows",
  "Coach, hire and review the engineers who report to you",
  "Own the project schedule, the project budget and project scope",
  "APPLY NOW and work with our TPM, he is great",
];
const WHO = ["", "nobody yet", "TBD", "Head of Platform decides too", "Architects and engineering managers", "me"];
const TARGETS = ["", "increase significantly", "30", "under one week"];
const FUNCTIONS = ["engineering", "product", "marketing", "finance", "operations", "executive", ""];

/** Fills gaps with plausible values. */
const filled = (requisition: Requisition): Requisition =>
  Object.fromEntries(
    EVERY_SECTION.map(({ slug, fields }) => [
      slug,
      mapTexts(fields, requisition[slug], (text) =>
        withSlotsFilled(
          text,
          new Map(slotsIn(text).map(({ name }) => [name, `the ${name.split(" ").at(-1)} of Atlas`])),
        ),
      ),
    ]),
  ) as unknown as Requisition;

const seldom = fc.constantFrom(true, false, false, false);

/** Some rows of one list, then some of another's, without repeated ids. */
const mixed = <T extends { readonly id: string }>(own: readonly T[], other: readonly T[]): fc.Arbitrary<T[]> =>
  fc
    .tuple(fc.subarray([...own]), fc.subarray(other.slice(0, 3)), fc.boolean(), seldom)
    .map(([some, more, whole, strange]) => {
      const rows = [...(whole ? own : some), ...(strange ? more : [])];
      return [...new Map(rows.map((row) => [row.id, row])).values()];
    });

const lines = (own: readonly string[], other: readonly string[]): fc.Arbitrary<string[]> =>
  fc
    .tuple(fc.boolean(), fc.subarray([...own]), fc.subarray(other.slice(0, 4)), fc.subarray(SLOPPY), seldom, seldom)
    .map(([whole, some, more, sloppy, strange, careless]) =>
      [...(whole ? own : some), ...(strange ? more : []), ...(careless ? sloppy.slice(0, 3) : [])].slice(0, 8),
    );

const decision = (own: Decision, other: Decision | undefined): fc.Arbitrary<Decision> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: fc.constant({ ...own, ...(other && { right: other.right, who: other.who }) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("decides", "recommends", "told", "" as const), fc.constantFrom(...WHO))
        .map(([right, who]) => ({ ...own, right, who })),
    },
  );

const metric = (row: Metric): fc.Arbitrary<Metric> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(row) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...TARGETS), fc.boolean(), fc.constantFrom("moves", "observes" as const))
        .map(([target, baselineUnknown, control]) => ({
          ...row,
          target,
          baselineUnknown,
          control,
          unit: target && row.unit,
        })),
    },
  );

const round = (row: Round): fc.Arbitrary<Round> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(row) },
    { weight: 1, arbitrary: fc.constant<Round>({ ...row, leads: [], covers: [] }) },
    {
      weight: 1,
      arbitrary: fc
        .subarray([...catalogue.competencies.keys()])
        .map((ids) => ids.slice(0, 4))
        .map((leads) => ({ ...row, leads: leads.slice(0, 4), minutes: 90 })),
    },
  );

const each = <T>(rows: readonly T[], change: (row: T) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...rows.map(change)).map((changed) => [...changed] as T[]);

function titles(own: Requisition, other: Requisition): fc.Arbitrary<string> {
  const [one, two] = [own, other].map(({ role }) => catalogue.roleTypes.get(role.roleType)!);
  const name = one!.name;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(name, `Senior ${name}, Payments`) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        two!.name,
        `${name} / ${two!.name}`,
        `Technical ${name}`,
        `Senior ${one!.acronyms[0] ?? name}`,
        `${two!.acronyms[0] ?? two!.name}, Platform`,
        "Head of Things",
        "",
      ),
    },
  );
}

/**
 * A requisition as people might write it: the suggestions of a role type or a finished example, with rows removed, rows
 * of another role type added, decisions with no owner or two, and lines that should not be there.
 */
export const realisticRequisition: fc.Arbitrary<Requisition> = fc
  .tuple(fc.constantFrom(...starters, ...FINISHED), fc.constantFrom(...starters), fc.boolean())
  .chain(([base, strange, isFilled]) => {
    const [own, other] = isFilled ? [filled(base), filled(strange)] : [base, strange];
    const { role, reporting, stakeholders, metrics, requirements, interview } = own;
    return fc
      .record({
        title: titles(own, other),
        roleType: fc.constantFrom(role.roleType, role.roleType, role.roleType, other.role.roleType, "", "gone"),
        mission: fc.constantFrom(role.mission, role.mission, other.role.mission, ""),
        hybrid: seldom,
        notThis: lines(role.notThis, other.role.notThis),
        directReports: fc.constantFrom(reporting.directReports, 0, 7, null),
        reportsToFunction: fc.constantFrom(reporting.reportsToFunction, ...FUNCTIONS),
        stakeholders: mixed(stakeholders.stakeholders, other.stakeholders.stakeholders),
        decisions: fc.tuple(
          ...stakeholders.decisions.map((row) =>
            decision(
              row,
              other.stakeholders.decisions.find(({ id }) => id === row.id),
            ),
          ),
        ),
        metrics: mixed(metrics.metrics, other.metrics.metrics).chain((rows) => each(rows, metric)),
        responsibilities: lines(requirements.responsibilities, other.requirements.responsibilities),
        mustHaves: mixed(requirements.mustHaves, other.requirements.mustHaves),
        niceToHaves: lines(requirements.niceToHaves, other.requirements.niceToHaves),
        rounds: mixed(interview.rounds, other.interview.rounds).chain((rows) => each(rows, round)),
        daysToOffer: fc.constantFrom(interview.daysToOffer, 60),
      })
      .map(({ hybrid, ...given }) => {
        const raw = {
          ...own,
          role: {
            ...role,
            ...pick(given, ["title", "roleType", "mission", "notThis"]),
            ...(hybrid && {
              hybridWith: other.role.roleType,
              hybridShare: 60,
              hybridDecider: "Director",
              hybridReview: "June",
            }),
          },
          reporting: { ...reporting, ...pick(given, ["directReports", "reportsToFunction"]) },
          stakeholders: pick(given, ["stakeholders", "decisions"]),
          metrics: { metrics: given.metrics.slice(0, 8) },
          requirements: { ...requirements, ...pick(given, ["responsibilities", "mustHaves", "niceToHaves"]) },
          interview: { ...interview, ...pick(given, ["rounds", "daysToOffer"]) },
        };
        return Object.fromEntries(
          EVERY_SECTION.map(({ slug, draft }) => [slug, draft.parse(raw[slug])]),
        ) as unknown as Requisition;
      });
  });

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
