import { KEY, type PlainField } from "./field";
import type { Words } from "./words";
import { LONGEST_ITEM } from "./longest-item";
import { EVERY_SECTION, ORIGINS } from "../requisition";
import { FILE_SCHEMA } from "../requisition-file";
import { ROW_ID, type RowsField } from "./rows-field";
import type { Field, Fields } from "./section";

type Json = { readonly [key: string]: unknown };

/** The JSON Schema (2020-12) of a requisition file, for editors and for programs that write one. */
export function jsonSchema(): Json {
  const sections = EVERY_SECTION.map(({ slug, title, lead, fields }): [string, Json] => [
    slug,
    { title, description: lead, ...objectOf(propertiesOf(fields)) },
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Requisition",
    description: "One request to hire, as Requisite writes and reads it in YAML or JSON. A missing answer is blank.",
    ...objectOf({
      schema: { description: "The number of this shape", const: FILE_SCHEMA },
      ...Object.fromEntries(sections),
      suggested: {
        description: "Answers that nobody has confirmed yet: by section and answer, where each came from",
        type: "object",
        additionalProperties: { type: "object", additionalProperties: { enum: ORIGINS } },
      },
    }),
    required: ["schema"],
  };
}

const objectOf = (properties: Json): Json => ({ type: "object", properties, additionalProperties: false });

const propertiesOf = (fields: Fields): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...wordsOf(field), ...shapeOf(field) }]));

const wordsOf = ({ label, hint }: Words): Json => (hint ? { title: label, description: hint } : { title: label });

const shapeOf = (field: Field): Json => (field.kind === "rows" ? listShape(field) : plainShape(field));

function plainShape(field: PlainField): Json {
  const key = { type: "string", pattern: KEY.source.replaceAll("a-z", "A-Za-z") };
  switch (field.kind) {
    case "line":
    case "prose":
      return { type: "string", maxLength: field.most };
    case "lines":
      return { type: "array", maxItems: field.most, items: { type: "string", maxLength: LONGEST_ITEM } };
    case "number":
      return { type: field.whole ? "integer" : "number", minimum: field.least, maximum: field.most };
    case "tick":
      return { type: "boolean" };
    case "choice":
      return { enum: field.choices.map(({ value }) => value) };
    case "pick":
      return key;
    case "picks":
      return { type: "array", maxItems: field.most, items: key };
  }
}

function listShape({ fields, fixed, most }: RowsField): Json {
  const id = fixed
    ? { enum: fixed.map(({ value }) => value) }
    : { type: "string", pattern: ROW_ID.source.replaceAll("a-z", "A-Za-z") };
  return { type: "array", maxItems: most, items: objectOf({ id, ...propertiesOf(fields) }) };
}
