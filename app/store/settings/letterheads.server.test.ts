import { Kysely } from "kysely";
import { expect, it } from "vitest";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { migrate } from "../database/migrate.server";
import { createStore } from "../requisitions/requisitions.server";
import { openSqliteMemory } from "../database/sqlite-file.server";
import { sqliteDialect } from "../database/sqlite.server";
import type { Tables } from "../database/tables";

it("stores one letterhead per owner, with pictures and files byte for byte", async () => {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteMemory()) });
  await migrate(db, () => 1);
  const store = createStore(db, () => 500);
  const [me, other] = [{ id: "me" }, { id: "other" }];
  expect(await store.readLetterhead(me)).toEqual(PLAIN_LETTERHEAD);
  expect(await store.readBoilerplate(me)).toEqual(NO_BOILERPLATE);

  const full = {
    organization: "Société Générale d'Écoute",
    color: "0A7D55",
    paper: "letter" as const,
    logo: { png: Uint8Array.from([0, 1, 255]), width: 3, height: 2 },
    boilerplate: {
      about: "We stream music.\nTo all of Sweden.",
      equalOpportunity: "All are welcome.",
      adjustments: "access@example.com",
      apply: "Apply at example.com/jobs.",
      benefits: ["A pension", "30 days of leave"],
      workplace: "Two days a week in the office.",
    },
    styleSource: {
      name: "house.docx",
      bytes: Uint8Array.from([80, 75, 0]),
      lines: [
        { text: "© 2019 “Écoute”", printed: false },
        { text: "écoute.example", printed: true },
      ],
    },
  };
  await store.saveLetterhead(me, full);
  expect(await store.readLetterhead(me)).toEqual(full);
  expect(await store.readBoilerplate(me)).toEqual(full.boilerplate);
  expect(await store.readLetterhead(other)).toEqual(PLAIN_LETTERHEAD);

  await store.saveLetterhead(me, { organization: "Ours", color: "", paper: "a4" });
  expect(await store.readLetterhead(me)).toEqual({ organization: "Ours", color: "", paper: "a4" });
});
