import { ComparisonPage } from "../../ui/compare/comparison-page";
import { LeftOut } from "../../ui/compare/left-out";
import { Picker } from "../../ui/compare/picker";

import type { SerializeFrom } from "@remix-run/node";
import type { showComparison } from "./show.server";

export interface ComparePageProps {
  readonly shown: SerializeFrom<typeof showComparison>;
}

export function ComparePage({ shown }: ComparePageProps) {
  const { page, choice, gone, twice } = shown;
  return (
    <>
      <LeftOut gone={gone} twice={twice} />
      {page ? <ComparisonPage {...page} /> : <Picker {...choice} />}
    </>
  );
}
