/** What was done or found, one sentence each; undefined ones are skipped. */
export function Notices({ of }: { of: readonly (string | undefined)[] }) {
  return of.map((notice) =>
    notice ? (
      <p key={notice} className="c-message" role="status">
        {notice}
      </p>
    ) : null,
  );
}
