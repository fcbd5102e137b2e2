interface Line {
  readonly text: string;
  readonly hint: string;
  readonly suspicious: boolean;
  readonly printed: boolean;
}

interface StyleLinesProps {
  readonly lines: readonly Line[];
  /** The selection in a form that was not saved. */
  readonly typed: readonly { readonly text: string; readonly printed: boolean }[] | undefined;
}

/** The lines that a company's file adds to every document, to print or leave out. */
export function StyleLines({ lines, typed }: StyleLinesProps) {
  if (lines.length === 0) return null;
  const suspicious = lines.some((line) => line.suspicious);
  return (
    <fieldset className="c-field" id="style-lines" tabIndex={-1} aria-describedby="style-lines-hint">
      <legend>Text from the header and footer of that file</legend>
      <span className="c-field__hint" id="style-lines-hint">
        Selected lines are printed on every document.
        {suspicious ? " Lines that may not belong there are left out until you select them." : ""}
      </span>
      <div>
        {lines.map(({ text, hint, printed }) => (
          <label key={text} className="c-choice">
            <input type="hidden" name="line" value={text} />
            <input
              type="checkbox"
              name="print-line"
              value={text}
              defaultChecked={typed?.find((line) => line.text === text)?.printed ?? printed}
            />
            <span>
              {text}
              <span className="c-field__hint">{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
