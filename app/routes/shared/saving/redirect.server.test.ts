import { expect, it } from "vitest";
import { redirectAfterSave } from "./redirect.server";

it.each([
  ["/requisitions/abcdefghij12/edit/metrics?did=keep#row-a", false],
  ["/requisitions/abcdefghij12/brief", false],
  ["/requisitions/abcdefghij12/brief?did=discard", false],
  ["/requisitions/new/brief?role=product-owner", false],
  ["/requisitions/abcdefghij12", true],
  ["/requisitions/abcdefghij12?did=exit", true],
  ["/requisitions/abcdefghij12/review", true],
  ["/requisitions/abcdefghij12/documents/job-description", true],
  ["/requisitions/abcdefghij12/role-type?to=product-owner", true],
  ["/compare?r=abcdefghij12&r=abcdefghij13#metrics", true],
])("leads to %s, with a full page load: %s", (address, isWhole) => {
  const { status, headers } = redirectAfterSave(address);
  expect([status, headers.get("Location")]).toEqual([302, address]);
  expect(headers.has("X-Remix-Reload-Document")).toBe(isWhole);
});
