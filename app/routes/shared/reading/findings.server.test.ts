import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../../requisition/boilerplate/boilerplate";
import { blended } from "../../../clarity/testing/blended";
import type { Requisition } from "../../../requisition/requisition";
import type { Dismissal } from "../../../store/stored";
import { reviewOf } from "./findings.server";
import type { Opened } from "./open-requisition.server";

describe("a review", () => {
  const asked = (dismissals: readonly Dismissal[], others: readonly { id: string; requisition: Requisition }[] = []) =>
    ({
      catalogue,
      actor: { id: "me", name: "Ann" },
      now: () => Date.UTC(2026, 10, 23),
      remember: (_: string, work: () => unknown) => work(),
      store: { list: () => ({ items: others }), readReview: () => ({ dismissals, approval: undefined }) },
    }) as unknown as AppLoadContext;
  const stored = { id: "abc", requisition: blended, suggested: {} };
  const opened = { stored, settings: NO_BOILERPLATE } as unknown as Opened;
  const aside = (name: string): Dismissal => ({ finding: name, reason: "On purpose", by: "me", at: 1 });
  const titled = (title: string): Requisition => ({ ...blended, role: { ...blended.role, title } });

  test("leaves out dismissed findings, keeps the reason, and leaves out nothing else", async () => {
    const { findings } = await reviewOf(asked([]), opened);
    const [worst, ...rest] = findings;
    const review = await reviewOf(asked([aside(worst!.id), aside("gone")]), opened);
    expect(review.open).toEqual(rest);
    expect(review.dismissed).toEqual([{ finding: worst, dismissal: aside(worst!.id) }]);
  });

  test("shows a dismissed finding again once it is about different text", async () => {
    const of = ({ open }: Awaited<ReturnType<typeof reviewOf>>) => open.find(({ rule }) => rule === "title-two-roles");
    const before = of(await reviewOf(asked([]), opened))!;
    const context = asked([aside(before.id)]);
    expect(of(await reviewOf(context, opened))).toBeUndefined();
    expect(of(await reviewOf(context, opened, titled("Product Manager and Release Manager")))).toBeDefined();
  });

  test("compares a requisition with others, but not with itself", async () => {
    const claims = async (id: string, requisition: Requisition) =>
      (await reviewOf(asked([], [{ id, requisition }]), opened)).open.filter(({ rule }) => rule === "claimed-twice")
        .length;
    expect(await claims("abc", titled("Release Manager"))).toBe(0);
    expect(await claims("other", titled("Release Manager"))).toBeGreaterThan(0);
    expect(await claims("copy", titled(`Copy of ${blended.role.title}`))).toBe(0);
  });
});
