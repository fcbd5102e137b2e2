import { Glyph } from "../glyph";

interface MoreMenuProps {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly id: string;
  readonly copyId: string;
  /** True if it was imported from a text, which can be shown again. */
  readonly hasText: boolean;
  readonly archived: boolean;
  /** True if it has a role type, whose suggestions can fill blank answers. */
  readonly canSuggest: boolean;
}

/** Less common actions for a requisition, in a menu behind three dots. */
export function MoreMenu({ address, id, copyId, hasText, archived, canSuggest }: MoreMenuProps) {
  return (
    <details className="c-menu">
      <summary className="c-button is-small">
        <Glyph name="more" />
        <span>
          More<span className="u-hidden"> actions</span>
        </span>
      </summary>
      <form method="post" action="/requisitions">
        <input type="hidden" name="copyId" value={copyId} />
        <a href={`/compare?r=${id}`}>
          <Glyph name="swap" />
          Compare with another
        </a>
        <a href={`${address}/history`}>
          <Glyph name="clock" />
          History
        </a>
        <a href={`${address}/split`}>
          <Glyph name="tiles" />
          Split into two requisitions
        </a>
        <a href={`${address}/role-type`}>
          <Glyph name="edit" />
          Change the role type
        </a>
        {hasText ? (
          <a href={`${address}/imported`}>
            <Glyph name="document" />
            What the imported text says
          </a>
        ) : null}
        {canSuggest ? (
          <button formAction={address} name="intent" value="suggest">
            <Glyph name="spark" />
            Suggest answers for the blanks
          </button>
        ) : null}
        <button name="intent" value={`copy:${id}`}>
          <Glyph name="plus" />
          Copy this requisition
        </button>
        <button name="intent" value={`${archived ? "restore" : "archive"}:${id}`}>
          <Glyph name={archived ? "back" : "download"} />
          {archived ? "Restore" : "Archive"}
        </button>
        <button name="intent" value={`delete:${id}`}>
          <Glyph name="remove" />
          Delete
        </button>
      </form>
    </details>
  );
}
