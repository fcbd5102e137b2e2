/** The environment of a command. */
export interface Shell {
  /** Today in UTC as "2026-11-23". */
  readonly today: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves once the text is written, so that a slow reader slows the command down instead of filling memory. */
  print(text: string): Promise<void>;
  /** Like `print`, for binary files. */
  printBytes(bytes: Uint8Array): Promise<void>;
  /** Prints one line on standard error about what could not be done. */
  complain(line: string): void;
}

/** 0: success. 1: blockers found. 2: the command failed. */
export type ExitCode = 0 | 1 | 2;
