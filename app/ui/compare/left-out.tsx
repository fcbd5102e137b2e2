import { count } from "../../documents/wording";

/** Says which items in the address are not shown, and why. */
export function LeftOut({ gone, twice }: { gone: number; twice: number }) {
  if (gone + twice === 0) return null;
  return (
    <div className="c-message" role="status">
      {gone > 0 ? <p>{count(gone, "requisition")} not shown: deleted or no access.</p> : null}
      {twice > 0 ? <p>Duplicate removed.</p> : null}
    </div>
  );
}
