import { FieldFrame } from "../fields/field-frame";

export interface ShownGap {
  readonly name: string;
  /** The name without context, as a label. */
  readonly label: string;
  readonly places: readonly {
    readonly before: string;
    readonly slot: string;
    readonly after: string;
    readonly where: string;
    readonly address: string;
  }[];
  /** The number of places that are not shown. */
  readonly more: number;
}

interface GapFieldProps {
  readonly gap: ShownGap;
  readonly id: string;
  readonly value: string;
  readonly problem: string | undefined;
}

/** A field for a gap, with the sentences that contain it. */
export function GapField({ gap: { name, label, places, more }, id, value, problem }: GapFieldProps) {
  return (
    <div>
      <input type="hidden" name="gap" value={name} />
      <FieldFrame
        name={id}
        label={label}
        problem={problem}
        notes={
          <ul className="c-field__hint" id={`${id}-places`} role="list">
            {places.map(({ before, slot, after, where, address }, i) => (
              <li className="u-sentence" key={i}>
                <a href={address}>{where}</a>: {before}
                <strong>{slot}</strong>
                {after}
              </li>
            ))}
            {more > 0 ? <li>And in {more === 1 ? "1 more place" : `${more} more places`}.</li> : null}
          </ul>
        }
      >
        <input
          className="c-input"
          id={id}
          name="value"
          defaultValue={value}
          aria-describedby={[problem && `${id}-error`, `${id}-places`].filter(Boolean).join(" ")}
          aria-invalid={problem ? true : undefined}
        />
      </FieldFrame>
    </div>
  );
}
