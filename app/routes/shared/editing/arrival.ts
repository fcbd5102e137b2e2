import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Opens the target of the address's fragment: a row, or collapsed fields. Newer browsers do this themselves. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  // A row at the end of its list has only one arrow, and on a phone the arrows only show while the row is open.
  const row = target instanceof HTMLButtonElement ? target.closest("li") : null;
  if (row && !target!.checkVisibility()) row.querySelector("details")!.open = true;
  return row && target!.matches(":disabled") ? target!.parentElement!.querySelector<HTMLElement>(":enabled") : target;
}

/** After a client-side save, moves the focus to the target of the address, or to the heading. */
export function useFocusOnArrival(isTaken: boolean) {
  const { key, hash } = useLocation();
  useEffect(() => {
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
  useEffect(() => {
    if (key === "default" || isTaken) return;
    const target = reveal() ?? document.getElementById("top");
    target?.focus({ preventScroll: true });
    // A moved row must stay under the pointer, so that the user can move it again.
    const block = target instanceof HTMLButtonElement ? "nearest" : "start";
    (hash === "" ? document.documentElement : target)?.scrollIntoView({ block });
  }, [key, hash, isTaken]);
}
