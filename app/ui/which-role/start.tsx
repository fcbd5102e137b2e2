import type { RoleInBrief } from "./role-in-brief";

interface StartProps {
  readonly role: RoleInBrief;
  /** Names the role type on the link, where a page has several. */
  readonly named?: boolean;
}

/** Leads to the brief of a role type, as the page with the list of role types does; nothing is stored before it is saved there. */
export function Start({ role, named = false }: StartProps) {
  const address = `/requisitions/new/brief?role=${role.id}`;
  return (
    <p className="l-row">
      <a className={named ? "c-button" : "c-button is-primary"} href={address}>
        {named ? `Start with ${role.name}` : "Start with suggestions"}
      </a>
      {named ? null : (
        <a className="c-button" href={`${address}&suggest=no`}>
          Start blank
        </a>
      )}
    </p>
  );
}
