import fc from "fast-check";
import type { PlainField } from "../../app/requisition/fields/field";
import { EVERY_SECTION, type Requisition } from "../../app/requisition/requisition";
import { catalogue } from "./catalogue";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    "",
    "{num-1}",
    "<b>&\"'",
    "]]>",
    "مدير المنتج",
    "製品マネージャー",
    "👩‍💻",
    "a\nb\r\nc",
    "\u0000\uFFFE\uD800",
    "=1+1",
    "You run [the program] with [the number] teams",
    "[a [slot] in a slot",
    "Apply at careers.example.com/jobs",
  ),
);

const IDS = {
  roleTypes: [...catalogue.roleTypes.keys(), "gone"],
  roundKinds: [...catalogue.roundKinds.keys(), "gone"],
  competencies: [...catalogue.competencies.keys(), "gone"],
  metrics: ["r0", "r1", "r2", "gone"],
  rounds: ["r0", "r1", "r2", "gone"],
};

/** A value that a form might send for a field, often blank. */
function sent(field: PlainField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "line":
    case "prose":
      // Values that the field's own check refuses are not tested here.
      return text.map((typed) => (field.schema.safeParse(typed).success ? typed : ""));
    case "lines":
      return fc.array(text, { maxLength: 4 }).map((lines) => lines.join("\n"));
    case "number":
      return fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 60 }).map(String));
    case "tick":
      return fc.constantFrom("on", "");
    case "choice":
      return fc.constantFrom("", ...field.choices.map(({ value }) => value));
    case "pick":
      return fc.constantFrom("", ...IDS[field.from]);
    case "picks":
      return fc.array(fc.constantFrom("", ...IDS[field.from]), { maxLength: Math.min(3, field.most) });
  }
}

/** Any requisition that a form can produce: each section's answers were parsed by its draft schema. */
export const arbitraryRequisition: fc.Arbitrary<Requisition> = fc
  .record(
    Object.fromEntries(
      EVERY_SECTION.map((section) => {
        const fields = Object.entries(section.fields).map(([name, field]) => {
          if (field.kind !== "rows") return [name, sent(field)] as const;
          const row = fc.record(
            Object.fromEntries(Object.entries(field.fields).map(([key, inner]) => [key, sent(inner)])),
          );
          const ids = field.fixed?.map(({ value }) => value);
          const rows = fc.array(row, { maxLength: ids?.length ?? 4 });
          return [name, rows.map((given) => given.map((one, i) => ({ ...one, id: ids?.[i] ?? `r${i}` })))] as const;
        });
        return [section.slug, fc.record(Object.fromEntries(fields))];
      }),
    ),
  )
  .map((raw) =>
    Object.fromEntries(
      EVERY_SECTION.map((section) => {
        const result = section.draft.safeParse(raw[section.slug]);
        // The only thing a draft refuses here is a pay range with its ends reversed.
        return [section.slug, result.success ? result.data : section.draft.parse({})];
      }),
    ),
  ) as unknown as fc.Arbitrary<Requisition>;
