import type { Fix } from "../finding";
import { isDeclared } from "./declared";
import { roleName } from "../names";
import { lexiconOf } from "../reading/lexicon";
import type { TextSubject } from "../rule";

/**
 * A button that sets another title. If that title names another role type than the chosen one, the role type changes
 * too, since changing only one of them would just move the contradiction.
 */
export function retitle(title: string, { roleType, hybrid, catalogue }: TextSubject): Fix {
  const titled = { section: "role", part: "title", value: title } as const;
  const [named, ...more] = lexiconOf(catalogue).titles.read(title).roles;
  const agrees = !roleType || named === undefined || more.length > 0 || named === roleType.id;
  if (agrees || isDeclared({ hybrid }, [named, roleType.id])) {
    return { label: `Change title to ${title}`, changes: [titled] };
  }
  return {
    label: `Change title to ${title}, and role type to ${roleName(named, catalogue)}`,
    changes: [titled, { section: "role", part: "roleType", value: named }],
  };
}
