import { count } from "../../documents/wording";

/** Says which items of an address do not stand on the page as it asks, and why. */
export function LeftOut({ gone, twice }: { gone: number; twice: number }) {
  if (gone + twice === 0) return null;
  return (
    <div className="c-message" role="status">
      {gone > 0 ? (
        <p>
          {count(gone, "requisition")} of this address {gone === 1 ? "is" : "are"} not there: deleted, no longer kept,
          or not yours to see.
        </p>
      ) : null}
      {twice > 0 ? <p>This address names a requisition more than once; it stands here once.</p> : null}
    </div>
  );
}
