import { count } from "../../documents/wording";
import { Glyph } from "../glyph";
import { hasSignals, isOff, type RoleSignalsProps, SignalsTable } from "./role-signals";

/** The role signals as a card: axes outside their range are shown, and the rest is collapsed. */
export function SignalsCard({ rows, ...props }: RoleSignalsProps) {
  const off = rows.filter(isOff);
  const within = rows.filter((row) => !isOff(row));
  const open = within.some(({ axis }) => axis === props.chosen);
  return (
    <section className="c-card c-signals" aria-labelledby="signals">
      <div className="c-card__head">
        <h2 id="signals">Role signals</h2>
        {hasSignals(rows) ? <p>{summary(rows, off, props.expectedOf)}</p> : null}
      </div>
      {hasSignals(rows) ? (
        <>
          {off.length > 0 ? <SignalsTable {...props} rows={off} /> : null}
          <details className="c-signals__rest" open={open}>
            <summary>
              <Glyph name="open" />
              {props.expectedOf && off.length > 0
                ? `${count(within.length, "signal")} as expected`
                : "Show all signals"}
            </summary>
            <SignalsTable {...props} rows={within} />
          </details>
        </>
      ) : (
        <p className="c-card__body">No phrase points to a role type yet.</p>
      )}
    </section>
  );
}

function summary(
  rows: RoleSignalsProps["rows"],
  off: RoleSignalsProps["rows"],
  expectedOf: string | undefined,
): string {
  if (!expectedOf) return "What the words point to";
  if (off.length === 0) return `All ${rows.length} are as expected`;
  return `${off.length} of ${rows.length} outside the expected range`;
}
