/** What was done, or found, in a sentence each; those that are not there say nothing. */
export function Notices({ of }: { of: readonly (string | undefined)[] }) {
  return of.map((notice) =>
    notice ? (
      <p key={notice} className="c-message" role="status">
        {notice}
      </p>
    ) : null,
  );
}
