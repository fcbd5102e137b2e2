import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tour = readFileSync("docs/tour.md", "utf8");
const paths = [...tour.matchAll(/`([\w./-]+\/[\w./-]*|[\w-]+\.(?:tsx?|md))`/g)].map((match) => match[1]!);

describe("the tour", () => {
  it("mentions only files and folders that exist", () => {
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => ![path, `app/${path}`].some(existsSync))).toEqual([]);
  });
});
