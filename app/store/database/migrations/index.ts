import type { QueryExecutorProvider } from "kysely";
import { createRequisitions } from "./0001-requisitions";
import { createReviews } from "./0002-reviews";
import { createLetterheads } from "./0003-letterheads";
import { createWorkbench } from "./0004-workbench";
import { addBoilerplate } from "./0005-boilerplate";
import { addStyleLines } from "./0006-style-lines";

export interface Migration {
  /** Stored in the database; never changes once released. */
  readonly name: string;
  up(db: QueryExecutorProvider): Promise<void>;
}

/** All migrations, oldest first. Never edit a released one; add a new one to correct it. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "0001-requisitions", up: createRequisitions },
  { name: "0002-reviews", up: createReviews },
  { name: "0003-letterheads", up: createLetterheads },
  { name: "0004-workbench", up: createWorkbench },
  { name: "0005-boilerplate", up: addBoilerplate },
  { name: "0006-style-lines", up: addStyleLines },
];
