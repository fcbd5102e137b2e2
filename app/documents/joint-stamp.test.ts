import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { jointStamp } from "./joint-stamp";

const stamp = (requisition: string, version: number, savedAt = 0) => ({ requisition, version, savedAt });

it("is the stamp of the only requisition if all have the same version", () => {
  expect(jointStamp({ catalogue }, [stamp("p", 13, 5), stamp("p", 13, 5)])).toEqual(stamp("p", 13, 5));
});

it("names each requisition with its version, and has no version of its own", () => {
  expect(jointStamp({ catalogue }, [stamp("p", 13, 5), stamp("t", 1, 9)])).toEqual({
    requisition: "p version 13, t version 1",
    savedAt: 9,
  });
  expect(jointStamp({ catalogue }, [stamp("p", 7), stamp("p", 13)]).requisition).toBe("p version 7, p version 13");
});

it("leaves out requisitions it has no room for", () => {
  const { requisition } = jointStamp(
    { catalogue },
    ["a", "b", "c", "d", "e"].map((name) => stamp(name, 1)),
  );
  expect(requisition).toBe("a version 1, b version 1, c version 1, d version 1 and more");
});
