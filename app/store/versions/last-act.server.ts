import { type Kysely, sql } from "kysely";
import { ownById } from "../requisitions/owned.server";
import type { Act, LastAct, Owner } from "../stored";
import type { Tables } from "../database/tables";
import { inWizardOrder, toChange, withBefore } from "./versions.server";

/** Acts that cannot be undone; all others can, until the next act. */
const FOR_GOOD: ReadonlySet<Act> = new Set(["create", "undo"]);
/** Plain saves, which a later undo keeps. */
const TYPED: readonly Act[] = ["save", "press", "brief"];
/** How long an act can be undone after other saves: pages save automatically while the user types. */
const UNDOABLE_MS = 10 * 60 * 1000;

/** The act that can be undone; see `Store`. */
export async function lastAct(db: Kysely<Tables>, owner: Owner, id: string, now: number): Promise<LastAct | undefined> {
  const own = await ownById(db, owner, id).executeTakeFirst();
  if (!own) return undefined;
  const all = db.selectFrom("versions").where("requisition_id", "=", id);
  const act = await all
    .select(["version", "saved_at"])
    .where("act", "not in", TYPED)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!act) return undefined;
  if (act.version !== own.version && now - act.saved_at > UNDOABLE_MS) return undefined;
  const others = await all
    .select("author")
    .where("version", ">=", act.version)
    .where("author", "!=", owner.id)
    .limit(1)
    .executeTakeFirst();
  const saves = await withBefore(db, id, sql`v.version - 1`)
    .where("v.version", "=", act.version)
    .execute();
  const pressed = await all.select("section").where("version", ">", act.version).where("act", "=", "press").execute();
  const [last] = saves;
  if (!last || others || FOR_GOOD.has(last.act)) return undefined;
  const changes = inWizardOrder(saves.map((save) => toChange(id, save)));
  return {
    act: last.act,
    version: act.version,
    changes,
    pressedIn: [...new Set(pressed.map(({ section }) => section))],
  };
}
