import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { readText } from "../../clarity/reading/read-text";
import { contentWords } from "../../comparison/alignment/similarity";
import { soundsLike } from "./look-alikes";

describe("look-alikes", () => {
  it("have two or more lines per side for every role type, each about something different", () => {
    for (const role of catalogue.roleTypes.values()) {
      const nearest = catalogue.roleTypes.get(role.mistakenFor[0]!)!;
      for (const [one, other] of [
        [role, nearest],
        [nearest, role],
      ] as const) {
        const lines = soundsLike(one, other, catalogue).slice(0, 3);
        expect(lines.length, `${one.id}, not ${other.id}`).toBeGreaterThanOrEqual(2);
        const words = lines.flatMap((line) => [...contentWords(line)]);
        expect(words.toSorted(), one.id).toEqual([...new Set(words)].toSorted());
      }
    }
  });
  it("are read as work on their own axis", () => {
    for (const { id, onResume } of catalogue.axes) {
      for (const line of onResume) {
        const { balance } = readText(`## What you will do\n\n- ${line}\n`, catalogue);
        const heaviest = Object.entries(balance).toSorted(([, a], [, b]) => b - a)[0];
        expect(heaviest?.[0], line).toBe(id);
      }
    }
  });
});
