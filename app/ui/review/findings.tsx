import { count } from "../../documents/wording";
import { BLANKS } from "../../clarity/review/finding-groups";
import { FindingGroup, type GroupProps } from "./finding-group";
import { GapsGroup } from "./gaps-group";
import type { GroupGap, RefusedReview, ShownGroup } from "./shown-group";
import { ToConsider } from "./to-consider";

interface FindingsProps extends Pick<GroupProps, "options" | "saveId"> {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly groups: readonly ShownGroup[];
  readonly gaps: readonly GroupGap[];
  readonly allGaps: number;
  /** True of two jobs that nobody has declared a hybrid. */
  readonly blended: boolean;
  readonly refused: RefusedReview | undefined;
}

/** All findings, the worst first: blockers and warnings by their cause, with the answers that settle them, then suggestions. */
export function Findings({ address, groups, gaps, allGaps, blended, refused, options, saveId }: FindingsProps) {
  const causes = groups.filter(({ severity }) => severity !== "suggestion");
  const rest = groups.filter(({ severity }) => severity === "suggestion").flatMap(({ findings }) => findings);
  const all = causes.reduce((sum, { findings }) => sum + findings.length, rest.length);
  const blockers = causes.filter(({ severity }) => severity === "blocker").flatMap(({ findings }) => findings).length;
  if (all === 0) {
    return (
      <h2 id="findings" tabIndex={-1}>
        No issues found
      </h2>
    );
  }
  const shownIn = causes.length + (rest.length > 0 ? 1 : 0);
  return (
    <section className="c-findings" aria-labelledby="findings">
      <div className="c-findings__head">
        <h2 id="findings" tabIndex={-1}>
          {count(all, "finding")}
          {shownIn > 1 && all > shownIn ? `, in ${count(shownIn, "group")}` : null}
        </h2>
        <p>
          Fix them here.{" "}
          {blockers === 0 ? "None blocks approval." : `${blockers} ${blockers === 1 ? "blocks" : "block"} approval.`}
        </p>
      </div>
      {causes.map((group) => {
        const undismissed = refused?.dismissal?.group === group.id ? refused.dismissal : undefined;
        const shared = { group, options, saveId, undismissed };
        return group.id === BLANKS && gaps.length > 0 ? (
          <GapsGroup key={group.id} {...shared} gaps={gaps} all={allGaps} address={`${address}/gaps`} />
        ) : (
          <FindingGroup
            key={group.id}
            {...shared}
            refused={refused?.answers?.group === group.id ? refused.answers : undefined}
            ways={
              blended && group.id === "body-blended"
                ? { split: `${address}/split`, hybrid: `${address}/edit/role?return=review#hybridWith` }
                : undefined
            }
          />
        );
      })}
      <ToConsider findings={rest} undismissed={refused?.dismissal} />
    </section>
  );
}
