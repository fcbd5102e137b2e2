import type { Arguments } from "./arguments";
import { fileName, Problem } from "./problem";
import type { ExitCode, Shell } from "./shell";

/** The result of a command for one file. */
export interface Outcome {
  readonly code: ExitCode;
  readonly json: object;
  readonly text: () => string;
}

interface Job {
  work(file: string): Promise<Outcome>;
  failed?(file: string): void;
  /** Printed between the output of two files. */
  readonly between: string;
}

/**
 * Processes the files one by one and prints each when it is done, as text or as JSON: the object of a single file, or
 * `{ "files": [...] }` for several. A file that fails is reported on standard error and does not stop the others.
 * Returns the worst exit code.
 */
export async function eachFile({ files, json }: Arguments, shell: Shell, job: Job): Promise<ExitCode> {
  const many = files.length > 1;
  let worst: ExitCode = 0;
  let printed = 0;
  if (json && many) await shell.print('{ "files": [\n');
  for (const file of files) {
    const outcome = await tried(() => job.work(file));
    if ("problem" in outcome) {
      shell.complain(`${fileName(file)}: ${outcome.problem}`);
      job.failed?.(file);
      worst = 2;
    } else if (outcome.code > worst) {
      worst = outcome.code;
    }
    const text =
      many && json ? `${JSON.stringify(entry(file, outcome))}` : "problem" in outcome ? "" : single(outcome, json);
    if (text === "") continue;
    const separator = printed === 0 ? "" : json ? ",\n" : job.between;
    await shell.print(separator + text);
    printed += 1;
  }
  if (json && many) await shell.print("\n] }\n");
  return worst;
}

const single = (outcome: Outcome, json: boolean): string =>
  json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text();

const entry = (file: string, outcome: Outcome | { problem: string }): object =>
  "problem" in outcome ? { file, error: outcome.problem } : { file, ...outcome.json };

/** A bug with one file of thousands must not stop the others. */
async function tried(work: () => Promise<Outcome>): Promise<Outcome | { problem: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    return { problem: `this is a bug in Requisite, please report it with the file: ${String(error)}` };
  }
}
