import type { ReactNode } from "react";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
}

/** A line of text with its hint and what is wrong with it. */
export function TextField({ value, ...field }: FieldProps & { readonly value: string }) {
  return (
    <Framed {...field}>
      <input id={field.name} name={field.name} className="c-input" defaultValue={value} {...described(field)} />
    </Framed>
  );
}

interface FileFieldProps extends FieldProps {
  readonly accept: string;
  /** What is kept now; a new file takes its place. */
  readonly kept: string | undefined;
  readonly children?: ReactNode;
}

/** A file to choose, and a box that takes the one that is kept away. */
export function FileField({ accept, kept, children, ...field }: FileFieldProps) {
  return (
    <Framed {...field}>
      {kept ? (
        <>
          {children}
          <label className="c-choice">
            <input className="c-check" type="checkbox" name={`no-${field.name}`} />
            <span>Take away: {kept}</span>
          </label>
        </>
      ) : null}
      <input id={field.name} name={field.name} type="file" className="c-input" accept={accept} {...described(field)} />
    </Framed>
  );
}

const described = ({ name, problem }: FieldProps) => ({
  "aria-describedby": problem ? `${name}-hint ${name}-error` : `${name}-hint`,
  "aria-invalid": problem ? true : undefined,
});

function Framed({ name, label, hint, problem, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className="c-field">
      <div className="c-field__top">
        <div className="c-field__head">
          <label htmlFor={name}>{label}</label>
          <span className="c-field__hint" id={`${name}-hint`}>
            {hint}
          </span>
        </div>
        {problem ? (
          <p className="c-error" id={`${name}-error`}>
            <span className="u-hidden">Error: </span>
            {problem}
          </p>
        ) : null}
      </div>
      {children}
    </div>
  );
}
