import type { RoleInBrief } from "./role-in-brief";

interface StartProps {
  readonly role: RoleInBrief;
  /** Adds the role type to the link text, for pages with several. */
  readonly named?: boolean;
}

/** Links to the brief of a role type, like the list of role types; nothing is stored before the brief is saved. */
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
