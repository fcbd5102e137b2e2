import type { Catalogue } from "../catalogue/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { checkRequisition } from "../clarity/check";
import { fitTo, roleToCompare } from "../clarity/verdict/role-profile";
import { areComparable } from "../comparison/shown/letters";
import type { Compared } from "../comparison/compare";
import { fiveNumbers, type Read } from "../comparison/meaning/five-numbers";
import { overviewOf } from "../comparison/meaning/overview";
import { NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { optionsFor } from "../requisition/fields/options";
import type { Requisition } from "../requisition/requisition";
import type { Arguments } from "./arguments";
import { comparisonJson } from "./comparison-json";
import { comparisonReport } from "./comparison-report";
import { fileName, Problem } from "./problem";
import { isRequisition, readBytes, readDraft } from "./read-input";
import type { ExitCode, Shell } from "./shell";

/** `requisite compare`: two to four requisition files side by side, the first as the baseline. */
export async function compareFiles(asked: Arguments, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const { files, json, options } = asked;
  if (!areComparable(files))
    throw new Problem(`name two to four requisition files, not ${files.length}; the first is the baseline`);
  const items: Item[] = [];
  // One after another, since standard input may be among them.
  for (const file of files) {
    const requisition = await readFile(file, shell);
    const choices = catalogueOptions(catalogue, requisition.role.roleType);
    items.push({ file, requisition, options: optionsFor(requisition, choices) });
  }
  const overview = overviewOf(items, catalogue);
  const requisitions = items.map(({ requisition }) => requisition);
  const read = items.map((item) => readFigures(item, items, catalogue, shell.today));
  const numbers = fiveNumbers(requisitions, read, overview.loops, overview.pay);
  const compared = { items, overview, numbers, all: options.all !== undefined };
  await shell.print(json ? `${JSON.stringify(comparisonJson(compared), null, 2)}\n` : comparisonReport(compared));
  return 0;
}

type Item = Compared & { readonly file: string };

/** How well a file fits its role type, and how many findings it has, as `check` reports for files checked together. */
function readFigures(item: Item, items: readonly Item[], catalogue: Catalogue, today: string): Read {
  const { requisition, options } = item;
  const others = items
    .filter((other) => other !== item)
    .map((other) => ({ requisition: other.requisition, name: other.requisition.role.title }));
  const { subject, findings } = checkRequisition(requisition, {
    catalogue,
    options,
    others,
    today,
    settings: NO_BOILERPLATE,
  });
  const roleType = roleToCompare(catalogue.roleTypes.get(requisition.role.roleType), subject.reading, catalogue);
  return { fit: fitTo(roleType, subject.reading), findings: findings.length };
}

async function readFile(file: string, shell: Shell): Promise<Requisition> {
  try {
    const bytes = await readBytes(file, () => shell.stdin);
    if (isRequisition(file, bytes)) return readDraft(bytes).requisition;
    throw new Problem('this isn’t a requisition file; "requisite import" makes one from a job description');
  } catch (error) {
    throw error instanceof Problem ? new Problem(`${fileName(file)}: ${error.message}`) : error;
  }
}
