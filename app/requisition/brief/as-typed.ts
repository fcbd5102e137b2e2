import type { FormValue, FormValues } from "../forms/form";
import type { Brief } from "./brief";

/** A brief with everything that was typed into its form, valid or not, so that the form shows it as it was sent. */
export function asTyped(shown: Brief, values: FormValues): Brief {
  const typed = <K extends keyof Brief>(name: K): Brief[K] =>
    (typeof values[name] === "string" ? values[name] : shown[name]) as Brief[K];
  const ticked = new Set(listOf(values.with));
  const slots = rowsOf(values.slot);
  const metrics = rowsOf(values.metric);
  const others = rowsOf(values.other);
  return {
    ...shown,
    title: typed("title"),
    level: typed("level"),
    area: typed("area"),
    slots: shown.slots.map((slot) => ({
      ...slot,
      value: slots.find(({ name }) => name === slot.name)?.value ?? slot.value,
    })),
    mission: typed("mission"),
    reportsTo: typed("reportsTo"),
    offered: shown.offered.map((one) => ({ ...one, confirmed: ticked.has(one.id) })),
    others: others.map(({ id = "", who = "" }) => ({ id, who })),
    metrics: metrics.length === 0 ? shown.metrics : metrics.flatMap((typed) => metricAsTyped(shown, typed)),
    place: typed("place"),
    workMode: typed("workMode"),
    pay: typed("pay"),
    currency: typed("currency"),
    start: typed("start"),
  };
}

type Typed = { readonly [name: string]: string };

function metricAsTyped(shown: Brief, { id = "", target = "", day = "", outcome }: Typed): Brief["metrics"] {
  const asked = shown.metrics.find((one) => one.id === id);
  const more = shown.moreMetrics.find((one) => one.id === id);
  const row = asked ?? (more && { ...more, isNew: false });
  const blank = { id, outcome: "", measure: "", unit: "", target: "", day: "" as const, isNew: true };
  const typed = { target, day: day as Brief["metrics"][number]["day"] };
  return [{ ...(row ?? blank), ...typed, ...(outcome === undefined ? {} : { outcome }) }];
}

const listOf = (value: FormValue | undefined): FormValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const rowsOf = (value: FormValue | undefined): Typed[] =>
  listOf(value).flatMap((row) =>
    typeof row === "object" && !Array.isArray(row)
      ? [
          Object.fromEntries(
            Object.entries(row).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
          ),
        ]
      : [],
  );
