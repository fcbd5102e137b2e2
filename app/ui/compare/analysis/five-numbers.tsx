import type { Figure } from "../../../comparison/meaning/five-numbers";
import { letter } from "../../../comparison/shown/letters";
import { Shape } from "./shape";

interface FiveNumbersProps {
  readonly numbers: readonly Figure[];
  /** The unit of pay: "USD a year"; "" if no pay is given. */
  readonly payUnit: string;
}

/** The name of each number, and its unit. */
const NAMES: { readonly [of in Figure["of"]]: readonly [name: string, unit: string] } = {
  fit: ["Fit to its role type", "of 100"],
  findings: ["Findings", ""],
  decides: ["Decides", "of 12"],
  loop: ["Interview loop", "minutes"],
  pay: ["Middle of pay", ""],
};

/** The five main numbers of the comparison; one that is far from all others is underlined. */
export function FiveNumbers({ numbers, payUnit }: FiveNumbersProps) {
  return (
    <dl className="c-card c-five">
      {numbers.map((figure) => {
        const [name, unit] = NAMES[figure.of];
        return (
          <div key={figure.of}>
            <dt>
              {name} <small>{figure.of === "pay" ? payUnit : unit}</small>
            </dt>
            <dd>
              {figure.values.map((_, place) => (
                <span key={place} className={place === figure.apart ? "is-apart" : undefined}>
                  <Shape place={place} />
                  <span className="u-hidden">
                    {letter(place)}
                    {place === figure.apart ? ", far from the others" : ""}:{" "}
                  </span>
                  <b>{inFigures(figure, place)}</b>
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function inFigures({ of, values, open }: Figure, place: number): string {
  const value = values[place];
  if (value === undefined) return "–";
  if (of === "pay") return value.toLocaleString("en-US", { notation: "compact", maximumFractionDigits: 1 });
  return `${value}${open?.[place] ? "+" : ""}`;
}
