/** What a command gets from the process around it. */
export interface Shell {
  /** Today in UTC as "2026-11-23". */
  readonly today: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves once the text is written, so that a slow reader slows the command down instead of filling its memory. */
  print(text: string): Promise<void>;
  /** As `print`, for files that are no text. */
  printBytes(bytes: Uint8Array): Promise<void>;
  /** Says in one line on standard error what could not be done. */
  complain(line: string): void;
}

/** 0 fine, 1 blockers found, 2 it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;
