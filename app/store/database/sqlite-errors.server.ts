import { StoreError } from "../store-error";

// Errors that a person can fix, by SQLite's text for each result code (https://www.sqlite.org/c3ref/errcode.html). The
// driver drops the code when a statement returns rows.
const ADVICE = new Map<string, (file: string) => string>([
  [
    "database is locked",
    (file) => `${file} is locked by another program. Close database browsers and copies that run, then try again.`,
  ],
  [
    "attempt to write a readonly database",
    (file) => `${file} can’t be written. Let the user who runs Requisite write the file and its folder.`,
  ],
  [
    "disk I/O error",
    (file) => `Reading or writing ${file} failed. Check that its disk is there, healthy and not full, then try again.`,
  ],
  [
    "database disk image is malformed",
    (file) => `${file} is damaged. Keep it, replace it with a backup and start again.`,
  ],
  [
    "database or disk is full",
    (file) => `The disk that holds ${file} is full. Nothing was saved. Free some space, then try again.`,
  ],
  [
    "unable to open database file",
    (file) => `${file} can’t be opened. Let the user who runs Requisite read and write the file and its folder.`,
  ],
  [
    "file is not a database",
    (file) => `${file} isn’t a database. It wasn’t changed. Move it, or set DATABASE_URL to another file.`,
  ],
]);

/** Turns SQLite's own error about `file` into a StoreError that says what to do. Returns any other error unchanged. */
export function explain(error: unknown, file: string): unknown {
  const advice = ADVICE.get(resultText(error));
  return advice ? new StoreError(advice(file), { cause: error }) : error;
}

/** True if another process has the file locked. */
export function isBusy(error: unknown): boolean {
  return resultText(error) === "database is locked";
}

function resultText(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "errstr" in error ? String(error.errstr) : error.message;
}
