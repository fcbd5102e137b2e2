import type { Kysely, Transaction } from "kysely";
import * as z from "zod/mini";
import type { FormValue, FormValues } from "../../requisition/forms/form";
import { ownById } from "../requisitions/owned.server";
import type { FormPage, KeptCopy, Owner, RecoveryCopy } from "../stored";
import type { Tables } from "../database/tables";

/** The maximum number of copies of one page per person; beyond it the oldest is dropped. */
const MOST_COPIES = 10;

const formValue: z.ZodMiniType<FormValue> = z.lazy(() => z.union([z.string(), z.array(formValue), formValues]));
const formValues: z.ZodMiniType<FormValues> = z.record(z.string(), formValue);

/** Keeps form input that could not be saved; see `Store`. */
export async function keepCopy(
  trx: Transaction<Tables>,
  owner: Owner,
  id: string,
  { section, form, values, basedOn }: RecoveryCopy,
  now: number,
): Promise<boolean> {
  if (!(await ownById(trx, owner, id).executeTakeFirst())) return false;
  const kept = { form_values: JSON.stringify(values), based_on: basedOn, kept_at: now };
  await trx
    .insertInto("recovery_copies")
    .values({ requisition_id: id, author: owner.id, section, form, ...kept })
    .onConflict((conflict) => conflict.columns(["requisition_id", "author", "section", "form"]).doUpdateSet(kept))
    .execute();
  const surplus = (await copies(trx, owner, id, section)).slice(MOST_COPIES).map((copy) => copy.form);
  await dropCopies(trx, owner, id, section, surplus);
  return true;
}

/** The copies, newest first; see `Store`. An unreadable copy stays stored but is left out. */
export async function copies(db: Kysely<Tables>, owner: Owner, id: string, section?: FormPage): Promise<KeptCopy[]> {
  let kept = db
    .selectFrom("recovery_copies")
    .select(["section", "form", "form_values", "based_on", "kept_at"])
    .where("requisition_id", "=", id)
    .where("author", "=", owner.id);
  if (section) kept = kept.where("section", "=", section);
  const rows = await kept.execute();
  return rows
    .sort((a, b) => b.kept_at - a.kept_at)
    .flatMap((row) => {
      const values = valuesOf(row.form_values);
      if (!values) return [];
      return { section: row.section, form: row.form, values, basedOn: row.based_on, keptAt: row.kept_at };
    });
}

function valuesOf(json: string): FormValues | undefined {
  try {
    return formValues.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Drops the copies of these forms; see `Store`. */
export async function dropCopies(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  section: FormPage,
  forms: readonly string[],
): Promise<void> {
  if (forms.length === 0) return;
  await db
    .deleteFrom("recovery_copies")
    .where("requisition_id", "=", id)
    .where("author", "=", owner.id)
    .where("section", "=", section)
    .where("form", "in", [...forms])
    .execute();
}
