import type { ReactNode } from "react";
import type { FormValues } from "../../requisition/forms/form";
import type { ShownSection } from "../../requisition/fields/shown-section";
import { Field } from "./field";
import { FoldedFields } from "./folded-fields";
import { FixedRows } from "./rows/fixed-rows";
import { Rows } from "./rows/rows";

/** The fields in the order of the section: adjacent single values share a card, and each list has its own. */
export function SectionFields({ section, values }: { section: ShownSection; values: FormValues }) {
  const groups: ReactNode[] = [];
  let grid: ReactNode[] = [];
  const closeGrid = () => {
    if (grid.length > 0)
      groups.push(
        <div key={groups.length} className="c-card is-padded c-grid">
          {grid}
        </div>,
      );
    grid = [];
  };
  const fields = Object.entries(section.fields);
  for (const [i, [name, field]] of fields.entries()) {
    if (field.folded) {
      if (fields[i - 1]?.[1].folded === field.folded) continue;
      closeGrid();
      const inside = fields.filter(([, other]) => other.folded === field.folded);
      groups.push(<FoldedFields key={name} title={field.folded} fields={inside} values={values} />);
    } else if (field.kind === "rows") {
      closeGrid();
      const List = field.fixed ? FixedRows : Rows;
      groups.push(<List key={name} name={name} field={field} value={values[name]} first={i === 0} />);
    } else {
      grid.push(<Field key={name} name={name} field={field} value={values[name]} path={name} alone />);
    }
  }
  closeGrid();
  return <>{groups}</>;
}
