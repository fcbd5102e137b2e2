import { MarkedText } from "../../../ui/clarity/marked-text";
import { SignalsCard } from "../../../ui/clarity/signals-card";
import { ErrorSummary } from "../../../ui/error-summary";
import { Notices } from "../../../ui/notices";
import { Approval } from "../../../ui/review/approval";
import { DismissedList } from "../../../ui/review/dismissed-list";
import { Findings } from "../../../ui/review/findings";
import { RemainingWork } from "../../../ui/review/remaining-work";
import { problemsOf } from "../../../ui/review/refused";
import type { RefusedReview } from "../../../ui/review/shown-group";
import { Verdict } from "../../../ui/review/verdict";
import { UndoBanner } from "../../../ui/undo-banner";

import type { SerializeFrom } from "@remix-run/node";
import type { showReview } from "./show.server";

export interface ReviewPageProps {
  readonly shown: SerializeFrom<typeof showReview>;
  readonly refused: RefusedReview | undefined;
}

const DID = new Map([
  ["saved", "Saved."],
  ["typed", "Saved. The finding you fixed no longer applied."],
  ["unfixed", "That finding no longer applies. Nothing changed."],
  ["dismissed", "Dismissed. It comes back if the text changes."],
  ["restored", "Finding restored."],
  ["approved", "Approved. Any edit turns it back into a draft."],
  ["undone", "Undone."],
  ["late", "Can’t undo: there’s a newer save or an approval. You can restore any version from History."],
]);

export function ReviewPage({ shown, refused }: ReviewPageProps) {
  const { id, groups, axis, left } = shown;
  const address = `/requisitions/${id}`;
  return (
    <>
      <Notices of={[shown.did === null ? undefined : DID.get(shown.did), shown.filled]} />
      <form method="post" action={address}>
        <input type="hidden" name="back" value="review" />
        <UndoBanner undoable={refused ? undefined : shown.undoable} />
      </form>
      <ErrorSummary problems={problemsOf(refused, groups)} title={refused?.message ?? ""} />
      <div className="l-cols is-side">
        <div className="l-stack">
          <Verdict sentence={shown.sentence} proof={shown.proof} />
          <Findings
            address={address}
            groups={groups}
            options={shown.options}
            saveId={shown.saveId}
            gaps={shown.gaps}
            allGaps={shown.allGaps}
            blended={shown.blended}
            left={left}
            refused={refused}
          />
          <DismissedList dismissed={shown.dismissed} />
          <SignalsCard
            rows={shown.signals}
            expectedOf={shown.expectedOf}
            chosen={axis?.id}
            hrefFor={(one) => `${address}/review?axis=${one}#marked`}
          />
          {axis ? (
            <section className="c-card is-padded" aria-labelledby="marked">
              <h2 id="marked" tabIndex={-1}>
                What counts for {axis.name.toLowerCase()}
              </h2>
              {shown.marked.length > 0 ? <MarkedText passages={shown.marked} /> : <p>No phrase counts for it.</p>}
            </section>
          ) : null}
        </div>
        <aside className="l-stack" aria-label="Progress and approval">
          <RemainingWork {...left} lacks={shown.approval.approved?.current ? undefined : shown.lacks} />
          <Approval address={address} {...shown.approval} lacks={shown.lacks} />
        </aside>
      </div>
    </>
  );
}
