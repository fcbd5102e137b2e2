import type { Catalogue } from "../catalogue/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { areComparable } from "../comparison/letters";
import { overviewOf } from "../comparison/meaning/overview";
import { optionsFor } from "../requisition/options";
import type { Requisition } from "../requisition/requisition";
import type { Asked } from "./arguments";
import { comparisonJson } from "./comparison-json";
import { comparisonReport } from "./comparison-report";
import { fileName, Problem } from "./problem";
import { isRequisition, readBytes, readDraft } from "./read-input";
import type { ExitCode, Shell } from "./shell";

/** `requisite compare`: two to four requisition files side by side, the first as the baseline. */
export async function compareFiles(asked: Asked, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const { files, json, options } = asked;
  if (!areComparable(files))
    throw new Problem(`name two to four requisition files, not ${files.length}; the first is the baseline`);
  const items = [];
  // One after another: standard input may be among them.
  for (const file of files) {
    const requisition = await readFile(file, shell);
    const choices = catalogueOptions(catalogue, requisition.role.roleType);
    items.push({ file, requisition, options: optionsFor(requisition, choices) });
  }
  const compared = { items, overview: overviewOf(items, catalogue), all: options.all !== undefined };
  await shell.print(json ? `${JSON.stringify(comparisonJson(compared), null, 2)}\n` : comparisonReport(compared));
  return 0;
}

async function readFile(file: string, shell: Shell): Promise<Requisition> {
  try {
    const bytes = await readBytes(file, () => shell.stdin);
    if (isRequisition(file, bytes)) return readDraft(bytes).requisition;
    throw new Problem('this is no requisition file; "requisite import" makes one of a job description');
  } catch (error) {
    throw error instanceof Problem ? new Problem(`${fileName(file)}: ${error.message}`) : error;
  }
}
