import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Opens what an address points into: a row, or fields that are folded away. Newer browsers do this themselves. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  // A row at the end of its list has one arrow left; on a phone it has them while it is open.
  const row = target instanceof HTMLButtonElement ? target.closest("li") : null;
  if (row && !target!.checkVisibility()) row.querySelector("details")!.open = true;
  return row && target!.matches(":disabled") ? target!.parentElement!.querySelector<HTMLElement>(":enabled") : target;
}

/** After a save by script the page is another one: the focus moves to the place in the address, or to the heading. */
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
    // What moved must stay under the pointer of the person who moves it on.
    const block = target instanceof HTMLButtonElement ? "nearest" : "start";
    (hash === "" ? document.documentElement : target)?.scrollIntoView({ block });
  }, [key, hash, isTaken]);
}
