import { writeSync } from "node:fs";
import { openStore } from "../database/open.server";
import { newRequisition, titleSave } from "./samples";

// Runs as a separate process: saves until it is killed, and prints each revision once it is durable.
const owner = { id: "me" };
const id = "kept";
try {
  const store = await openStore({ url: process.argv[2] ?? "", now: () => Date.now() });
  await store.create(owner, newRequisition(id, "at 1"));
  let revision = (await store.read(owner, id))?.revisions.role ?? 0;
  for (;;) {
    const result = await store.save(owner, id, titleSave(`at ${revision + 1}`, revision, `save-${revision + 1}`));
    if (result.status !== "saved") throw new Error(result.status);
    revision += 1;
    writeSync(1, `${revision}\n`);
  }
} catch (error) {
  writeSync(2, `${String(error)}\n`);
  process.exitCode = 3;
}
