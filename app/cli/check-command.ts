import { realpathSync } from "node:fs";
import type { Catalogue } from "../catalogue/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { type Checked, checkRequisition, checkText } from "../clarity/check";
import { countFindings } from "../clarity/finding";
import type { Neighbor, RequisitionSubject } from "../clarity/rule";
import { termsNotices } from "../documents/posting/terms-notices";
import { type Boilerplate, NO_BOILERPLATE } from "../requisition/boilerplate";
import { optionsFor } from "../requisition/options";
import type { Requisition } from "../requisition/requisition";
import type { Asked } from "./arguments";
import { eachFile } from "./each-file";
import { toJson } from "./json";
import { isRequisition, readBytes, readDraft, readPosting } from "./read-input";
import { reportOf, type SummaryRow, summaryOf } from "./report";
import { readSettingsFile } from "./settings-file";
import type { ExitCode, Shell } from "./shell";

/** `requisite check`: one file after another, each printed before the next is read. Returns the worst exit code. */
export async function checkFiles(asked: Asked, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const letterhead = await readSettingsFile(asked.options.settings, shell);
  const { boilerplate: settings = NO_BOILERPLATE } = letterhead;
  const neighbors = await readNeighbors(asked.files, shell);
  const rows: SummaryRow[] = [];
  const worst = await eachFile(asked, shell, {
    work: async (file) => {
      const checked = await checkFile(file, { neighbors, settings }, catalogue, shell);
      const counts = countFindings(checked.findings);
      const { verdict, role } = checked.subject.reading;
      // Nobody posts a text that is read here.
      const { requisition } = checked.subject as Partial<RequisitionSubject>;
      const notices = requisition ? termsNotices({ requisition, catalogue, letterhead }, shell.today) : [];
      rows.push({ file, verdict, role, counts });
      return {
        code: counts.blocker > 0 ? 1 : 0,
        json: toJson(checked),
        text: () =>
          reportOf(
            file,
            checked,
            catalogue,
            notices.map(({ text }) => text),
          ),
      };
    },
    failed: (file) => rows.push({ file }),
    between: "\n",
  });
  if (!asked.json && asked.files.length > 1) await shell.print(`\n${summaryOf(rows)}`);
  return worst;
}

async function checkFile(
  file: string,
  { neighbors, settings }: { readonly neighbors: ReadonlyMap<string, Neighbor>; readonly settings: Boilerplate },
  catalogue: Catalogue,
  shell: Shell,
): Promise<Checked> {
  const path = pathOf(file);
  const known = neighbors.get(path)?.requisition;
  const bytes = known ? new Uint8Array() : await readBytes(file, () => shell.stdin);
  if (!known && !isRequisition(file, bytes)) return checkText(await readPosting(file, bytes), catalogue);
  const requisition = known ?? readDraft(bytes).requisition;
  return checkRequisition(requisition, {
    catalogue,
    options: optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType)),
    others: [...neighbors].filter(([other]) => other !== path).map(([, neighbor]) => neighbor),
    today: shell.today,
    settings,
  });
}

/** The requisition files among those given, by where they are; those that cannot be read are told when their turn comes. */
async function readNeighbors(files: readonly string[], shell: Shell): Promise<Map<string, Neighbor>> {
  const neighbors = new Map<string, Neighbor>();
  for (const file of files.filter((other) => other !== "-" && isRequisition(other))) {
    const requisition = await readBytes(file, () => shell.stdin).then(readIfRight, () => undefined);
    if (requisition)
      neighbors.set(pathOf(file), { name: requisition.role.title || "Untitled requisition", requisition });
  }
  return neighbors;
}

function readIfRight(bytes: Uint8Array): Requisition | undefined {
  try {
    return readDraft(bytes).requisition;
  } catch {
    return undefined;
  }
}

/** A file given twice, or by two names, is one and no neighbor of itself. */
function pathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
