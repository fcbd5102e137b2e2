import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { readText } from "./read-text";

const read = (title: string, duties: readonly string[], more = "") =>
  readText(`# ${title}\n\n## What you will do\n${duties.map((duty) => `- ${duty}`).join("\n")}\n\n${more}`, catalogue);

const PRODUCT = [
  "Own the product vision and the product roadmap",
  "Run user research and customer interviews",
  "Decide what to build next with A/B tests",
  "Raise user adoption and retention",
];
const PROJECT = [
  "Write the project charter, the project plan and the project schedule",
  "Control the project budget and the scope through change control",
  "Keep the risk register and close projects with lessons learned",
  "Manage vendors and contracts, and hand over deliverables",
];

describe("a verdict", () => {
  it("is clear if one role type fits, whatever the spelling", () => {
    expect(read("Manager", PRODUCT)).toMatchObject({ verdict: "clear", role: "product-manager" });
    const british = ["Lead cross-functional programmes", "Organise dependencies across teams and the programme plan"];
    const american = ["Lead cross-functional programs", "Organize dependencies across teams and the program plan"];
    expect(read("Manager", british).axes).toEqual(read("Manager", american).axes);
  });

  it("is blended if the text asks for two jobs, each in several ways", () => {
    const { verdict, role, blend } = read("Manager", [...PRODUCT, ...PROJECT]);
    expect({ verdict, role }).toEqual({ verdict: "blended", role: null });
    expect([...blend!.roles].sort()).toEqual(["product-manager", "project-manager"]);
  });

  it("is blended if the title names two jobs, whichever of them the text describes", () => {
    expect(read("Product Manager / Project Manager", PRODUCT).verdict).toBe("blended");
  });

  it("follows the title if it fits nearly as well, and not otherwise", () => {
    expect(read("Technical Product Manager", [...PRODUCT, "Design the API and the data model"]).role).toBe(
      "technical-product-manager",
    );
    expect(read("Technical Program Manager", PRODUCT).role).toBe("product-manager");
  });

  it("is silent if the words say nothing, or are of another language or trade", () => {
    expect(read("Manager", ["Help out", "Be there"]).verdict).toBe("silent");
    expect(readText("", catalogue)).toMatchObject({ verdict: "silent", role: null, receipts: [] });
    const german = ["Wir suchen eine Person, die unsere Fahrpläne plant", "Sie führen ein Team von Technikern"];
    expect(read("Leitung Betrieb", german).verdict).toBe("silent");
    const engineer = ["Design distributed systems in Kotlin", "Write APIs, microservices and SQL on Kubernetes"];
    expect(read("Backend Engineer", engineer).verdict).toBe("silent");
  });

  it("ignores benefits and legal text", () => {
    const boilerplate = "## Benefits\n- A product roadmap for your career, and user research on pensions";
    expect(read("Manager", PROJECT, boilerplate).axes).toEqual(read("Manager", PROJECT).axes);
  });

  it("has a weight that is the sum of its receipts", () => {
    const { receipts, axes } = read("Manager", [...PRODUCT, ...PROJECT]);
    for (const [axis, weight] of Object.entries(axes)) {
      const own = receipts.filter((receipt) => receipt.axis === axis);
      expect(own.reduce((sum, receipt) => sum + receipt.weight, 0)).toBeCloseTo(weight, 5);
    }
  });
});
