/** An answer that someone else changed and this form did not. */
export interface TheirChange {
  /** "mission", "metrics.<row id>.unit", or "metrics.<row id>" for a row. */
  readonly place: string;
  /** The value in the format of its control; undefined if no single control has it. */
  readonly value: string | undefined;
}

/** Fields that are only sent by a button: each contains a decision of the user. */
const OF_BUTTONS = ["theirs", "seen", "reopen"];

/** The body of a form, with the values set by earlier responses and the number of the save. */
export function bodyOf(
  form: HTMLFormElement,
  carry: { readonly [name: string]: string },
  turn: number,
): URLSearchParams {
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  for (const [name, value] of Object.entries(carry)) body.set(name, value);
  body.set("saveId", `${body.get("saveId")}:${turn}`);
  return body;
}

/** The same without fields that only a button sends, unless a response set them. */
export function typedBody(...[form, carry, turn]: Parameters<typeof bodyOf>): URLSearchParams {
  const body = bodyOf(form, {}, turn);
  for (const name of OF_BUTTONS) body.delete(name);
  for (const [name, value] of Object.entries(carry)) body.set(name, value);
  return body;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/**
 * Writes others' changes into fields that were not edited since the form was sent.
 * Out: true if the form now has all of them.
 */
export function applyTheirs(form: HTMLFormElement, theirs: readonly TheirChange[], sent: URLSearchParams): boolean {
  const missed = theirs.filter(({ place, value }) => {
    const name = nameOf(form, place);
    const control = form.elements.namedItem(name);
    if (value === undefined || !(isControl(control) || control instanceof RadioNodeList)) return true;
    const isBox = control instanceof HTMLInputElement && control.type === "checkbox";
    const now = isBox && !control.checked ? "" : control.value;
    // Browsers send line ends as CRLF.
    if (now !== (sent.get(name) ?? "").replace(/\r\n/g, "\n")) return true;
    if (isBox) control.checked = value !== "";
    else if (isControl(control)) control.value = value;
    return false;
  });
  return missed.length === 0;
}

/** The name of the control at a place: rows are named by their index in the form. */
function nameOf(form: HTMLFormElement, place: string): string {
  const [list = "", id, key] = place.split(".");
  if (id === undefined || key === undefined) return place;
  const rows = [...form.elements].filter(isControl).filter(({ value }) => value === id);
  const row = rows.map(({ name }) => name.split(".")).find(([of, , last]) => of === list && last === "id");
  return `${list}.${row?.[1]}.${key}`;
}

/** True if a field differs from what the page was loaded with. */
export function wasTypedIn(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const options = [...field.options];
      const given = Math.max(
        0,
        options.findIndex((option) => option.defaultSelected),
      );
      return field.selectedIndex !== given;
    }
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    const isBox = field.type === "checkbox" || field.type === "radio";
    return isBox ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}

/** The text areas of the page that were edited, each with its text; empty on the server. */
export function textsTypedIn(): (readonly [HTMLTextAreaElement, string])[] {
  const areas = typeof document === "undefined" ? [] : [...document.querySelectorAll("textarea")];
  return areas.flatMap((area) => (area.value === area.defaultValue ? [] : [[area, area.value] as const]));
}
