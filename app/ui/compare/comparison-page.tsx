import type { Figure } from "../../comparison/meaning/five-numbers";
import type { Overview } from "../../comparison/meaning/overview";
import { Analysis, type AnalysisProps } from "./analysis/analysis";
import { Answers, shownGroups } from "./answers";
import { ComparisonBar } from "./comparison-bar";
import { ComparisonHead } from "./comparison-head";
import { FiveNumbers } from "./analysis/five-numbers";
import type { ShownItem } from "./shown-item";
import type { View } from "./view";

/** Everything a comparison shows. */
export interface ComparisonPageProps extends Pick<AnalysisProps, "signals" | "balances"> {
  readonly view: View;
  readonly items: readonly ShownItem[];
  /** Of two versions of one requisition: its job description with the changes tracked. */
  readonly changes: string | undefined;
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
}

/** What the page of a comparison is called: "Compare 3 requisitions", or versions where all are of one. */
export function comparisonTitle(items: readonly Pick<ShownItem, "id">[]): string {
  const one = new Set(items.map(({ id }) => id)).size === 1;
  return `Compare ${items.length} ${one ? "versions" : "requisitions"}`;
}

/** Two to four requisitions: five numbers, and then every answer row by row or what the rows mean together. */
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
