import type { FormEvent, ReactNode } from "react";
import type { FormValues } from "../../requisition/forms/form";
import type { FieldProblem } from "../../requisition/forms/problems";
import type { ShownSection } from "../../requisition/fields/shown-section";
import { type FieldFinding, SectionFormContext, type SectionFormFacts } from "./form-context";
import { SectionFields } from "./section-fields";
import { SuggestionBar } from "./suggestion";

export interface SectionFormProps extends Pick<
  SectionFormFacts,
  "register" | "options" | "suggested" | "suggestedBy" | "sources" | "gapsAt" | "addedRow"
> {
  /** The address for its buttons. */
  readonly action: string;
  /** Called with the form when it is mounted, and with null when it is removed. */
  attach(form: HTMLFormElement | null): void;
  readonly section: ShownSection;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly FieldFinding[];
  readonly gaps: readonly { readonly field: string; readonly gap: string }[];
  /** Hidden fields sent with every save, by name. */
  readonly hidden: { readonly [name: string]: string | number };
  /** True if scripts run. */
  readonly hydrated: boolean;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  /** Content above the fields: conflicts, and messages. */
  readonly children: ReactNode;
}

/** The form of one section. Its fields are native controls, so it works as a plain form without scripts. */
export function SectionForm(props: SectionFormProps) {
  const { section, values, problems, findings, gaps, hidden, hydrated, suggested, suggestedBy } = props;
  const { register, options, sources, gapsAt, addedRow, action, attach, onSubmit, children } = props;
  return (
    <SectionFormContext.Provider
      value={{
        register,
        problemOf: (name) => problems.find(({ field }) => field === name)?.message,
        findingsAt: (name) => findings.filter(({ field }) => field === name),
        gapsAt,
        gapsOf: (name) => [...new Set(gaps.flatMap(({ field, gap }) => (field === name ? [gap] : [])))],
        options,
        suggested,
        suggestedBy,
        sources,
        addedRow,
      }}
    >
      <form
        className="l-stack"
        method="post"
        action={action}
        // Makes the router load the route of the form's address now, since it could not while offline.
        data-discover="true"
        noValidate={hydrated}
        // After Back, the form must have the saved values, not those the browser remembers.
        autoComplete={hydrated ? "off" : undefined}
        onSubmit={onSubmit}
        ref={attach}
        id="form"
        data-ready={hydrated}
      >
        {/* Enter in a field presses the first button of a form; without this one it would remove a row. */}
        <button className="u-hidden" name="intent" value="save-and-continue" tabIndex={-1} aria-hidden="true">
          Save and continue
        </button>
        {/* Without scripts, browsers restore field values after Back; these fields must keep the page's values. */}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
        ))}
        {children}
        <SuggestionBar count={Object.keys(suggested).length} by={suggestedBy} />
        <SectionFields section={section} values={values} />
        {/* A button pressed before the page has loaded would send half a form; without this field it is refused. */}
        <input type="hidden" name="whole" value="yes" autoComplete="off" />
      </form>
    </SectionFormContext.Provider>
  );
}
