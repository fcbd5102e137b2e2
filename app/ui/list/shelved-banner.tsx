interface ShelvedBannerProps {
  readonly shelved: { readonly ids: readonly string[]; readonly name: string; readonly shelf: string } | undefined;
  /** The current address of the list. */
  readonly here: string;
}

/** Says what was deleted or archived last, with a button to restore it; shown until anything else changes. */
export function ShelvedBanner({ shelved, here }: ShelvedBannerProps) {
  if (!shelved) return null;
  return (
    <form method="post" action={here} className="c-message has-action">
      <p role="status">
        {shelved.shelf === "deleted" ? "Deleted" : "Archived"}: {shelved.name}
      </p>
      {shelved.ids.map((id) => (
        <input key={id} type="hidden" name="r" value={id} />
      ))}
      <button className="c-button is-small" name="intent" value="restore">
        Undo
      </button>
    </form>
  );
}
