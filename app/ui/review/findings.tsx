import { SEVERITIES } from "../../clarity/finding";
import { type Remaining, remainingInWords } from "../../clarity/approval/remaining";
import { count } from "../../documents/wording";
import { SaveAsTyped } from "../save-as-typed";
import { FindingGroup, type GroupProps } from "./finding-group";
import { GapsGroup } from "./gaps-group";
import type { GroupGap, RefusedReview, ShownGroup } from "./shown-group";
import { ToConsider } from "./to-consider";

interface FindingsProps extends Pick<GroupProps, "options" | "saveId"> {
  /** "/requisitions/<id>" */
  readonly address: string;
  /** Most severe first. */
  readonly groups: readonly ShownGroup[];
  readonly gaps: readonly GroupGap[];
  readonly allGaps: number;
  /** True for two jobs that are not declared a hybrid. */
  readonly blended: boolean;
  readonly left: Remaining;
  readonly refused: RefusedReview | undefined;
}

/** What is left to resolve: blockers, text to write, and warnings, each by cause with its answers; then suggestions. */
export function Findings({ address, groups, gaps, allGaps, blended, left, refused, options, saveId }: FindingsProps) {
  const of = (...levels: readonly ShownGroup["severity"][]) =>
    groups.filter(({ severity }) => levels.includes(severity));
  const rest = of("suggestion").flatMap(({ findings }) => findings);
  const cards = (shown: readonly ShownGroup[]) =>
    shown.map((group) => (
      <FindingGroup
        key={group.id}
        group={group}
        options={options}
        saveId={saveId}
        refused={refused?.answers?.group === group.id ? refused.answers : undefined}
        undismissed={refused?.dismissal?.group === group.id ? refused.dismissal : undefined}
        ways={
          blended && group.id === "body-blended"
            ? { split: `${address}/split`, hybrid: `${address}/edit/role?return=review#hybridWith` }
            : undefined
        }
      />
    ));
  return (
    <section className="c-findings" aria-labelledby="findings">
      <Head left={left} />
      {cards(of("blocker"))}
      <GapsGroup gaps={gaps} all={allGaps} address={`${address}/gaps`} saveId={saveId} />
      {cards(of("progress", "warning"))}
      <SaveAsTyped />
      <ToConsider findings={rest} undismissed={refused?.dismissal} />
    </section>
  );
}

function Head({ left }: { left: Remaining }) {
  const found = SEVERITIES.reduce((sum, severity) => sum + left[severity], 0);
  const parts = [
    found > 0 ? count(found, "finding") : "",
    left.toWrite > 0 ? `${count(left.toWrite, "answer")} to write` : "",
  ].filter((part) => part !== "");
  return (
    <div className="c-findings__head">
      <h2 id="findings" tabIndex={-1}>
        {parts.length === 0 ? "No issues found" : parts.join(", ")}
      </h2>
      {parts.length === 0 && left.allowed ? null : (
        <p>
          {parts.length === 0 ? "" : "Fix them here. "}
          {remainingInWords(left)}
        </p>
      )}
    </div>
  );
}
