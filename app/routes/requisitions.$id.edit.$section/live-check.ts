import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";
import type { FieldFinding } from "../../ui/wizard/form-context";

/** Long enough for the next key, short enough to be there when the writer looks up. */
const PAUSE = 200;

/**
 * Checks a section while it is being typed: after a pause the form is sent to be read, and nothing is saved.
 * In: the address that checks, the findings the page came with, and a name that changes with every saved page.
 * Out: the findings as they stand, and what to call when something was typed. Focus and scrolling are left alone.
 */
export function useLiveCheck(address: string, given: readonly FieldFinding[], page: string) {
  const fetcher = useFetcher<{ findings: readonly FieldFinding[] | null }>({ key: `check ${page}` });
  const timer = useRef<number | undefined>(undefined);
  const { submit } = fetcher;
  const onTyped = useCallback(
    (form: HTMLFormElement) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        if (form.isConnected) submit(new FormData(form), { method: "post", action: address });
      }, PAUSE);
    },
    [submit, address],
  );
  useEffect(() => () => window.clearTimeout(timer.current), [page]);
  // A form that cannot be saved is not read; what the page came with stands until it can.
  return { findings: fetcher.data?.findings ?? given, onTyped };
}
