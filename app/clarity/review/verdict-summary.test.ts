import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { FULL, HUNDRED } from "../../../tests/support/thinned";
import { placeOf } from "../../requisition/place";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { readRequisition } from "../reading/read-requisition";
import type { RequisitionSubject } from "../rule";
import { blended, surroundingsOf } from "../testing/blended";
import { summarizeVerdict } from "./verdict-summary";

const [, tpm] = FULL.find(([name]) => name === "technical-program-manager-platform")!;
const subjectOf = (requisition: Requisition) => sourceOf(requisition).review.subject;
const summary = (subject: RequisitionSubject) => {
  const { sentence, proof } = summarizeVerdict(subject);
  return { sentence, proof: proof.map(({ text }) => text).join(""), at: proof.flatMap(({ at }) => at ?? []) };
};
const withRole = (requisition: Requisition, role: Partial<Requisition["role"]>): Requisition => ({
  ...requisition,
  role: { ...requisition.role, ...role },
});

describe("the verdict in a sentence", () => {
  it("for a clear text names the role type, and the words that exceed it", () => {
    const { sentence, proof, at } = summary(subjectOf(tpm));
    expect(sentence).toBe("Reads as a Technical Program Manager, with more release work than usual.");
    expect(proof).toMatch(/^The words fit that role type \d+ of 100; the next closest is Release Manager, \d+\. /);
    expect(proof).toMatch(/10 of 11 signals are as expected\. Release is \d+ above, from “.+”\.$/);
    expect(at).toEqual(["requirements.responsibilities"]);
  });
  it("does not criticize much of a role's own work", () => {
    const [, requisition] = FULL.find(([name]) => name === "product-manager")!;
    expect(summary(subjectOf(requisition)).sentence).toBe("Reads as a Product Manager.");
  });
  it("says if the text describes another job than the chosen one", () => {
    const { sentence, proof } = summary(
      subjectOf(withRole(tpm, { roleType: "product-owner", title: "Senior Manager" })),
    );
    expect(sentence).toBe("Reads as a Technical Program Manager, not a Product Owner.");
    expect(proof).toMatch(/“.+” points? to Technical Program Manager\.$/);
  });
  it("for two jobs quotes both, and says if that is on purpose", () => {
    const two = summary(readRequisition(blended, surroundingsOf(blended)));
    expect(two.sentence).toBe("Reads as two jobs: Product Manager and Program Manager.");
    expect(two.proof).toMatch(
      /^About \d+% of it is Product Manager and \d+% is Program Manager\. “.+point to Program Manager\.$/,
    );
    const declared = withRole(blended, {
      roleType: "product-manager",
      hybridWith: "program-manager",
      hybridShare: 60,
      hybridDecider: "Director of Product",
      hybridReview: "June 2027",
    });
    expect(summary(readRequisition(declared, surroundingsOf(declared))).sentence).toBe(
      "Reads as Product Manager and Program Manager, as you declared.",
    );
  });
  it("for a short text says what to write first", () => {
    const { sentence, proof, at } = summary(subjectOf(blankRequisition()));
    expect(sentence).toBe("Not enough to tell which role this is.");
    expect(proof).toContain("Write the mission, the responsibilities and the success metrics first.");
    expect(at).toHaveLength(3);
  });
  it("for two close role types names both, and for none the closest", () => {
    const subject = subjectOf(tpm);
    const [first, second, third] = subject.reading.fits;
    const reading = { ...subject.reading, verdict: "ambiguous" as const };
    const close = { ...second!, fit: first!.fit - 0.01 };
    expect(summary({ ...subject, reading: { ...reading, fits: [first!, close, third!] } }).sentence).toBe(
      "Could be a Technical Program Manager or a Release Manager.",
    );
    const far = [
      { ...first!, fit: 0.4 },
      { ...second!, fit: 0.2 },
    ];
    expect(summary({ ...subject, reading: { ...reading, fits: far } })).toMatchObject({
      sentence: "Fits no role type well; a Technical Program Manager is the closest.",
    });
  });
  it("says if only the title decides", () => {
    const subject = subjectOf(tpm);
    const fits = [
      { role: "release-manager", fit: 0.9 },
      { role: "technical-program-manager", fit: 0.8 },
    ];
    const reading = { ...subject.reading, fits };
    expect(summary({ ...subject, reading }).sentence).toBe(
      "Reads as a Technical Program Manager, but only by its title.",
    );
  });
});

it("is one sentence for any requisition, and quotes existing answers", () => {
  for (const [name, requisition] of HUNDRED) {
    const { sentence, proof, at } = summary(subjectOf(requisition));
    expect(sentence, name).toMatch(/^[A-Z][^.]+\.$/);
    expect(proof, name).toMatch(/\.$/);
    expect(proof, name).not.toMatch(/undefined|NaN|\s{2}|““/);
    for (const place of at) expect(placeOf(place, requisition).slug, name).toBeDefined();
  }
});
