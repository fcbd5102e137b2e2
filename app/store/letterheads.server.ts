import type { Kysely } from "kysely";
import {
  type Letterhead,
  PAPERS,
  PLAIN_LETTERHEAD,
  type StyleLine,
  type StyleSourceFile,
} from "../documents/letterhead";
import type { Owner } from "./stored";
import type { Tables } from "./tables";

/** The owner's letterhead; a plain one before the first save. */
export async function readLetterhead(db: Kysely<Tables>, owner: Owner): Promise<Letterhead> {
  const row = await db.selectFrom("letterheads").selectAll().where("owner", "=", owner.id).executeTakeFirst();
  if (!row) return PLAIN_LETTERHEAD;
  const { logo, logo_width: width, logo_height: height, style_source: bytes, style_source_name: name } = row;
  return {
    organization: row.organization,
    color: row.color,
    paper: PAPERS.find((paper) => paper === row.paper) ?? PLAIN_LETTERHEAD.paper,
    ...(logo && width && height ? { logo: { png: new Uint8Array(logo), width, height } } : {}),
    ...(bytes && name !== null
      ? { styleSource: { name, bytes: new Uint8Array(bytes), ...linesOf(row.style_lines) } }
      : {}),
  };
}

/** What was decided about the lines of a company's header and footer. */
const linesOf = (json: string | null): Pick<StyleSourceFile, "lines"> =>
  json === null ? {} : { lines: JSON.parse(json) as StyleLine[] };

/** Puts a letterhead in the place of the owner's last one. */
export async function saveLetterhead(
  db: Kysely<Tables>,
  owner: Owner,
  { organization, color, paper, logo, styleSource }: Letterhead,
  now: number,
): Promise<void> {
  const row = {
    organization,
    color,
    paper,
    logo: logo?.png ?? null,
    logo_width: logo?.width ?? null,
    logo_height: logo?.height ?? null,
    style_source: styleSource?.bytes ?? null,
    style_source_name: styleSource?.name ?? null,
    style_lines: styleSource?.lines ? JSON.stringify(styleSource.lines) : null,
    saved_at: now,
  };
  await db
    .insertInto("letterheads")
    .values({ owner: owner.id, ...row })
    .onConflict((conflict) => conflict.column("owner").doUpdateSet(row))
    .execute();
}
