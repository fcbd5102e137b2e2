import type { Balance } from "../../../clarity/verdict/balance";
import { BalanceKey } from "../../clarity/balance-bar";
import { BalancePicture } from "../../clarity/balance-strip";
import { NONE, PictureCard } from "./picture";
import type { ShownItem } from "../shown-item";

export interface BalancesProps {
  readonly items: readonly ShownItem[];
  /** For each requisition; undefined if nothing counted, or there is no role type. */
  readonly balances: readonly { readonly is: Balance | undefined; readonly expected: Balance | undefined }[];
}

/** The shares of product work, program work, and shared work in each requisition. */
export function Balances({ items, balances }: BalancesProps) {
  const rows = balances.map(({ is, expected }) => ({
    strip: is ? <BalancePicture balance={is} expected={expected?.product} height={12} /> : null,
    cells: is ? [is.product, is.shared, is.program] : [NONE, NONE, NONE],
  }));
  return (
    <PictureCard
      id="balance"
      title="Role balance"
      note="percent of signals"
      heads={["Product", "Shared", "Program"]}
      items={items}
      rows={rows}
    >
      <BalanceKey expected={balances.some(({ expected }) => expected)} />
    </PictureCard>
  );
}
