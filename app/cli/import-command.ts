import type { Catalogue } from "../catalogue/catalogue";
import { importText } from "../intake/import-text";
import { toFile, toYaml } from "../intake/requisition-file";
import type { Draft } from "../requisition/suggestions/suggestions";
import type { Arguments } from "./arguments";
import { eachFile } from "./each-file";
import { fileName, Problem } from "./problem";
import { isRequisition, readBytes, readOutline } from "./read-input";
import type { ExitCode, Shell } from "./shell";

/**
 * `requisite import`: prints a requisition file for each job description, several as one multi-document YAML stream.
 * The same text always gives the same bytes.
 */
export async function importFiles(asked: Arguments, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const many = asked.files.length > 1;
  return eachFile(asked, shell, {
    work: async (file) => {
      const draft = await importFile(file, catalogue, shell);
      return {
        code: 0,
        json: many ? { requisition: toFile(draft) } : toFile(draft),
        text: () => `# Read from ${fileName(file)}. Nobody has confirmed these answers yet.\n${toYaml(draft)}`,
      };
    },
    between: "---\n",
  });
}

async function importFile(file: string, catalogue: Catalogue, shell: Shell): Promise<Draft> {
  const bytes = await readBytes(file, () => shell.stdin);
  if (isRequisition(file, bytes)) throw new Problem('this is already a requisition; "requisite check" reads it');
  let rows = 0;
  const newId = () => {
    rows += 1;
    return `r${rows}`;
  };
  return importText(await readOutline(file, bytes), catalogue, newId);
}
