import type { Kysely, Selectable } from "kysely";
import {
  type Letterhead,
  PAPERS,
  PLAIN_LETTERHEAD,
  type StyleLine,
  type StyleSourceFile,
} from "../../documents/letterhead";
import { isBlank } from "../../requisition/readiness/blank";
import { type Boilerplate, NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import type { Owner } from "../stored";
import type { Tables } from "../database/tables";

/** The owner's letterhead; the default before the first save. */
export async function readLetterhead(db: Kysely<Tables>, owner: Owner): Promise<Letterhead> {
  const row = await db.selectFrom("letterheads").selectAll().where("owner", "=", owner.id).executeTakeFirst();
  if (!row) return PLAIN_LETTERHEAD;
  const { logo, logo_width: width, logo_height: height, style_source: bytes, style_source_name: name } = row;
  return {
    organization: row.organization,
    color: row.color,
    paper: PAPERS.find((paper) => paper === row.paper) ?? PLAIN_LETTERHEAD.paper,
    ...(logo && width && height ? { logo: { png: new Uint8Array(logo), width, height } } : {}),
    ...boilerplateOf(row),
    ...(bytes && name !== null
      ? { styleSource: { name, bytes: new Uint8Array(bytes), ...linesOf(row.style_lines) } }
      : {}),
  };
}

const TEXTS = ["about", "equal_opportunity", "adjustments", "apply", "benefits", "workplace"] as const;

/**
 * The texts of every posting of the owner; empty before the first save. Skips the logo and styles, which are larger.
 */
export async function readBoilerplate(db: Kysely<Tables>, owner: Owner): Promise<Boilerplate> {
  const row = await db.selectFrom("letterheads").select(TEXTS).where("owner", "=", owner.id).executeTakeFirst();
  return row ? toBoilerplate(row) : NO_BOILERPLATE;
}

const toBoilerplate = (row: Pick<Selectable<Tables["letterheads"]>, (typeof TEXTS)[number]>): Boilerplate => ({
  about: row.about,
  equalOpportunity: row.equal_opportunity,
  adjustments: row.adjustments,
  apply: row.apply,
  benefits: JSON.parse(row.benefits) as string[],
  workplace: row.workplace,
});

/** The same texts from a row, if there are any. */
function boilerplateOf(row: Selectable<Tables["letterheads"]>): Pick<Letterhead, "boilerplate"> {
  const boilerplate = toBoilerplate(row);
  return isBlank(boilerplate) ? {} : { boilerplate };
}

/** The decisions about the lines of a company's header and footer. */
const linesOf = (json: string | null): Pick<StyleSourceFile, "lines"> =>
  json === null ? {} : { lines: JSON.parse(json) as StyleLine[] };

/** Replaces the owner's letterhead. */
export async function saveLetterhead(
  db: Kysely<Tables>,
  owner: Owner,
  { organization, color, paper, logo, boilerplate = NO_BOILERPLATE, styleSource }: Letterhead,
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
    about: boilerplate.about,
    equal_opportunity: boilerplate.equalOpportunity,
    adjustments: boilerplate.adjustments,
    apply: boilerplate.apply,
    benefits: JSON.stringify(boilerplate.benefits),
    workplace: boilerplate.workplace,
    saved_at: now,
  };
  await db
    .insertInto("letterheads")
    .values({ owner: owner.id, ...row })
    .onConflict((conflict) => conflict.column("owner").doUpdateSet(row))
    .execute();
}
