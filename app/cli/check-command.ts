import { realpathSync } from "node:fs";
import type { Catalogue } from "../catalogue/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { approvalOf } from "../clarity/approval/approval";
import { type Checked, checkRequisition, checkText } from "../clarity/check";
import { countFindings } from "../clarity/finding";
import type { Neighbor } from "../clarity/rule";
import type { Letterhead } from "../documents/letterhead";
import { termsNotices } from "../documents/job-posting/terms-notices";
import { NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { optionsFor } from "../requisition/fields/options";
import { readiness } from "../requisition/readiness/readiness";
import type { Draft } from "../requisition/suggestions/suggestions";
import type { Arguments } from "./arguments";
import { eachFile } from "./each-file";
import { toJson } from "./json";
import { isRequisition, readBytes, readDraft, readPosting } from "./read-input";
import { reportOf, type SummaryRow, summaryOf, type RequisitionDetails } from "./report";
import { readSettingsFile } from "./settings-file";
import type { ExitCode, Shell } from "./shell";

/**
 * `requisite check`: checks one file after another and prints each result before reading the next. Returns the worst
 * exit code.
 */
export async function checkFiles(asked: Arguments, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const letterhead = await readSettingsFile(asked.options.settings, shell);
  const neighbors = await readNeighbors(asked.files, shell);
  const rows: SummaryRow[] = [];
  const worst = await eachFile(asked, shell, {
    work: async (file) => {
      const { checked, told: details } = await checkFile(file, { neighbors, letterhead }, catalogue, shell);
      const counts = countFindings((details?.approval ?? checked).findings);
      const { verdict, role } = checked.subject.reading;
      rows.push({ file, verdict, role, counts });
      return {
        // A gap is reported as an answer to write, and still counts as a blocker in the exit code.
        code: countFindings(checked.findings).blocker > 0 ? 1 : 0,
        json: toJson(checked),
        text: () => reportOf(file, checked, catalogue, details),
      };
    },
    failed: (file) => rows.push({ file }),
    between: "\n",
  });
  if (!asked.json && asked.files.length > 1) await shell.print(`\n${summaryOf(rows)}`);
  return worst;
}

/**
 * For a requisition it also reports whether it can be approved and its posting published; neither applies to a plain
 * job description.
 */
async function checkFile(
  file: string,
  {
    neighbors,
    letterhead,
  }: { readonly neighbors: ReadonlyMap<string, DraftNeighbor>; readonly letterhead: Letterhead },
  catalogue: Catalogue,
  shell: Shell,
): Promise<{ readonly checked: Checked; readonly told?: RequisitionDetails }> {
  const path = pathOf(file);
  const known = neighbors.get(path);
  const bytes = known ? new Uint8Array() : await readBytes(file, () => shell.stdin);
  if (!known && !isRequisition(file, bytes)) return { checked: checkText(await readPosting(file, bytes), catalogue) };
  const { requisition, suggested } = known ?? readDraft(bytes);
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  const checked = checkRequisition(requisition, {
    catalogue,
    options,
    others: [...neighbors].filter(([other]) => other !== path).map(([, neighbor]) => neighbor),
    today: shell.today,
    settings,
  });
  const sections = readiness(requisition, suggested, options, settings);
  const notices = termsNotices({ requisition, catalogue, letterhead }, shell.today).map(({ text }) => text);
  return { checked, told: { approval: approvalOf(requisition, sections, checked.findings), notices } };
}

type DraftNeighbor = Neighbor & Draft;

/** The requisition files among the given ones, by path; unreadable ones are reported later, when they are checked. */
async function readNeighbors(files: readonly string[], shell: Shell): Promise<Map<string, DraftNeighbor>> {
  const neighbors = new Map<string, DraftNeighbor>();
  for (const file of files.filter((other) => other !== "-" && isRequisition(other))) {
    const draft = await readBytes(file, () => shell.stdin).then(readIfRight, () => undefined);
    if (draft) neighbors.set(pathOf(file), { name: draft.requisition.role.title || "Untitled requisition", ...draft });
  }
  return neighbors;
}

function readIfRight(bytes: Uint8Array): Draft | undefined {
  try {
    return readDraft(bytes);
  } catch {
    return undefined;
  }
}

/** A file that is given twice, or under two names, counts once and is not compared with itself. */
function pathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
