import type { RoleInBrief } from "./role-in-brief";

interface StartProps {
  /** The id the new requisition gets, so that pressing twice makes one. */
  readonly id: string;
  readonly role: RoleInBrief;
  /** Names the role type on the buttons, where a page has several. */
  readonly named?: boolean;
}

/** Starts a requisition of a role type, as the page with the list of role types does. */
export function Start({ id, role, named = false }: StartProps) {
  return (
    <form method="post" action="/requisitions/new" className="c-submit__acts">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="roleType" value={role.id} />
      <button className={named ? "c-button" : "c-button is-primary"} name="intent" value="suggestions">
        {named ? `Start with ${role.name}` : "Start with suggestions"}
      </button>
      {named ? null : (
        <button className="c-button" name="intent" value="blank">
          Start blank
        </button>
      )}
    </form>
  );
}
