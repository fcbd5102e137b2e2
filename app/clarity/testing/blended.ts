import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import type { Requisition } from "../../requisition/requisition";
import type { Surroundings } from "../reading/read-requisition";

const exampleOf = (slug: string) => catalogue.examples.get(slug)!.requisition;
const product = exampleOf("product-manager-music-discovery");
const program = exampleOf("technical-program-manager-platform");

/** Two finished examples merged into one: a requisition that asks for two jobs. */
export const blended: Requisition = {
  ...program,
  role: {
    ...program.role,
    roleType: "program-manager",
    title: "Senior Product Manager and Program Manager, Music",
  },
  stakeholders: {
    stakeholders: [
      ...product.stakeholders.stakeholders.filter(({ id }) => id !== "product").slice(0, 3),
      ...program.stakeholders.stakeholders.map((row) => ({ ...row, id: `program-${row.id}` })).slice(0, 3),
    ],
    decisions: program.stakeholders.decisions.map((row) =>
      ["what", "why", "priority"].includes(row.id) ? { ...row, right: "decides", who: "" } : row,
    ),
  },
  metrics: { metrics: [...product.metrics.metrics.slice(0, 3), ...program.metrics.metrics.slice(0, 3)] },
  requirements: {
    ...program.requirements,
    responsibilities: [
      "Own the product vision and the product roadmap for music discovery",
      "Run user research and usability testing, and decide what to build next",
      "Raise user adoption and retention through experiments",
      ...program.requirements.responsibilities.slice(0, 4),
    ],
    mustHaves: [...product.requirements.mustHaves.slice(0, 2), ...program.requirements.mustHaves.slice(0, 2)],
  },
  interview: {
    ...program.interview,
    rounds: [
      ...program.interview.rounds,
      ...product.interview.rounds
        .filter(({ kind }) => kind === "product-sense")
        .map((row) => ({ ...row, id: "product-sense" })),
    ],
  },
};

export const surroundingsOf = (requisition: Requisition): Surroundings => ({
  catalogue,
  options: sourceOf(requisition).options,
  others: [],
  today: "2026-11-23",
  settings: NO_BOILERPLATE,
});
