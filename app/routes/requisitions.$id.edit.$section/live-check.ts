import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldFinding } from "../../ui/wizard/form-context";

/** Long enough for the next key, short enough to be there when the writer looks up. */
const PAUSE = 200;

interface Checked {
  readonly page: string;
  readonly findings: readonly FieldFinding[];
}

/**
 * Checks a section while it is being typed: after a pause the form is sent to be read, and nothing is saved.
 * In: the address that checks, the findings the page came with, and a name that changes with every saved page.
 * Out: the findings as they stand, and what to call when something was typed. Focus and scrolling are left alone.
 */
export function useLiveCheck(address: string, given: readonly FieldFinding[], page: string) {
  const [checked, setChecked] = useState<Checked>({ page, findings: given });
  const timer = useRef<number | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);

  const check = useCallback(
    async (form: HTMLFormElement) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      try {
        const response = await fetch(address, { method: "POST", body: new FormData(form), signal });
        const { findings } = (await response.json()) as { findings: readonly FieldFinding[] | null };
        // A form that cannot be saved is not read; what was found before stands until it can.
        if (findings && !signal.aborted) setChecked({ page, findings });
      } catch {
        // The check is a courtesy: if the server does not answer, saving says so in words.
      }
    },
    [address, page],
  );
  const onTyped = useCallback(
    (form: HTMLFormElement) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void check(form), PAUSE);
    },
    [check],
  );
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      running.current?.abort();
    },
    [page],
  );
  return { findings: checked.page === page ? checked.findings : given, onTyped };
}
