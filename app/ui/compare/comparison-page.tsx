import type { Figure } from "../../comparison/meaning/five-numbers";
import type { Overview } from "../../comparison/meaning/overview";
import { Analysis, type AnalysisProps } from "./analysis/analysis";
import { Answers, shownGroups } from "./answers";
import { ComparisonBar } from "./comparison-bar";
import { ComparisonHead } from "./comparison-head";
import { FiveNumbers } from "./analysis/five-numbers";
import type { ShownItem } from "./shown-item";
import type { View } from "./view";

/** The data for a comparison. */
export interface ComparisonPageProps extends Pick<AnalysisProps, "signals" | "balances"> {
  readonly view: View;
  readonly items: readonly ShownItem[];
  /** For two versions of one requisition: the address of its job description with tracked changes. */
  readonly changes: string | undefined;
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
}

/** The title of a comparison: "Compare 3 requisitions", or versions if all are of one. */
export function comparisonTitle(items: readonly Pick<ShownItem, "id">[]): string {
  const one = new Set(items.map(({ id }) => id)).size === 1;
  return `Compare ${items.length} ${one ? "versions" : "requisitions"}`;
}

/** Two to four requisitions: five numbers, then either every answer row by row or the analysis. */
export function ComparisonPage({ view, items, changes, overview, numbers, signals, balances }: ComparisonPageProps) {
  const { comparison } = overview;
  const { same, different } = comparison;
  const isBlindTest = new Set(items.map(({ id }) => id)).size === items.length;
  return (
    <div className="c-comparison">
      <ComparisonHead
        title={comparisonTitle(items)}
        view={view}
        items={items}
        changes={changes}
        isBlindTest={isBlindTest}
      />
      <FiveNumbers numbers={numbers} payUnit={overview.pay.unit} />
      <ComparisonBar
        view={view}
        different={different}
        all={same + different}
        sections={shownGroups(comparison, view).map(({ section }) => section)}
      />
      {view.tab === "answers" ? (
        <Answers view={view} comparison={comparison} items={items} />
      ) : (
        <Analysis items={items} overview={overview} signals={signals} balances={balances} />
      )}
    </div>
  );
}
