import { isRouteErrorResponse, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type FormAnswer, useAutosave } from "../../../ui/wizard/saving/use-autosave";
import { useButtons } from "../../../ui/wizard/saving/use-buttons";

/** Why a submitted form did not arrive; all input is still in it. */
export interface Unsent {
  readonly why: string;
}

/** A form that did not arrive or was refused stays on the page with all input; a redirect is followed. */
export function unsentOf(error: unknown): Unsent {
  if (error instanceof Response && error.status >= 300 && error.status < 400) throw error;
  const message = isRouteErrorResponse(error) && typeof error.data === "string" ? error.data : undefined;
  return { why: `Not saved. ${message ?? "Retrying… Keep this page open."}` };
}

export const isUnsent = (returned: unknown): returned is Unsent =>
  typeof returned === "object" && returned !== null && "why" in returned;

interface LiveFormProps<A> {
  /** The address for automatic saves; constant, like `answered`. */
  readonly saveAt: string;
  /** The address for its buttons. */
  readonly action: string;
  readonly unsent: Unsent | undefined;
  answered(answer: A): void;
}

/** Whether scripts run is false on the server and true in the browser, and never changes. */
const NEVER_CHANGES = () => () => {};

/** A form that saves automatically if scripts run, and whose buttons also send what is not saved yet. */
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

/**
 * Adds the error prefix to the title, as the server does for a refused page; here the page stays and only the title
 * changes.
 */
export function useErrorTitle(failed: boolean) {
  useEffect(() => {
    const title = document.title.replace(/^Error: /, "");
    document.title = failed ? `Error: ${title}` : title;
  }, [failed]);
}
