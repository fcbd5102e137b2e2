interface ShelvedBannerProps {
  readonly shelved: { readonly id: string; readonly name: string; readonly shelf: string } | undefined;
  /** The address of the list as it is. */
  readonly here: string;
}

/** Says what was deleted or archived last, and brings it back; it stays until the next change of anything. */
export function ShelvedBanner({ shelved, here }: ShelvedBannerProps) {
  if (!shelved) return null;
  return (
    <form method="post" action="/requisitions" className="c-message has-action">
      <p role="status">
        {shelved.shelf === "deleted" ? "Deleted" : "Archived"}: {shelved.name}
      </p>
      <input type="hidden" name="here" value={here} />
      <button className="c-button is-small" name="intent" value={`restore:${shelved.id}`}>
        Undo
      </button>
    </form>
  );
}
