import { isRouteErrorResponse, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type FormAnswer, useAutosave } from "../../../ui/wizard/saving/use-autosave";
import { useButtons } from "../../../ui/wizard/saving/use-buttons";

/** Why the form that a button sent did not arrive; everything typed is still in it. */
export interface Unsent {
  readonly why: string;
}

/** A form that did not arrive, or was turned away, stays on the page with everything typed; a redirect leads on. */
export function unsentOf(error: unknown): Unsent {
  if (error instanceof Response && error.status >= 300 && error.status < 400) throw error;
  const message = isRouteErrorResponse(error) && typeof error.data === "string" ? error.data : undefined;
  return { why: `Not saved. ${message ?? "Retrying… Keep this page open."}` };
}

export const isUnsent = (returned: unknown): returned is Unsent =>
  typeof returned === "object" && returned !== null && "why" in returned;

interface LiveFormProps<A> {
  /** Where the form is saved while it is typed in; for good, as `answered` is. */
  readonly saveAt: string;
  /** Where its buttons send it. */
  readonly action: string;
  readonly unsent: Unsent | undefined;
  answered(answer: A): void;
}

/** Whether scripts run here is false on the server and true in the browser, for good. */
const NEVER_CHANGES = () => () => {};

/** A form that saves itself if scripts run, and whose buttons send along what is not saved yet. */
export function useLiveForm<A extends FormAnswer>({ saveAt, action, unsent, answered }: LiveFormProps<A>) {
  const [heard, setHeard] = useState<A & { readonly isWhole: boolean }>();
  const autosaved = useAutosave<A>({
    address: saveAt,
    revalidator: useRevalidator(),
    answered: (answer, isWhole) => {
      setHeard({ ...answer, isWhole });
      answered(answer);
    },
  });
  const submit = useSubmit();
  const navigation = useNavigation();
  const onSubmit = useButtons({
    autosaved,
    busy: navigation.state !== "idle",
    unsent,
    send: (body) => submit(body, { method: "post", action }),
  });
  const hydrated = useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
  return { autosaved, heard, onSubmit, hydrated };
}

/** The server writes this into the title of a page it refuses; where the page stays, only its title can change. */
export function useErrorTitle(failed: boolean) {
  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
  }, [failed]);
}
