import { letter } from "../../../comparison/shown/letters";
import type { Separation } from "../../../comparison/meaning/separation";
import { Card } from "../card";

/** How each of the others differs from the baseline: a sentence, and the question that tells them apart. */
export function Separations({ separations }: { separations: readonly Separation[] }) {
  const title = separations.length === 1 ? "What separates the two" : "What separates them from A";
  return (
    <Card id="apart" title={title}>
      <ul className="c-card__lines" role="list">
        {separations.map(({ other, sentence, test, apart }) => (
          <li key={other}>
            <p className="u-measure">
              <b>A and {letter(other)}:</b> {apart ? sentence : <b>{sentence}</b>}
            </p>
            {test ? (
              <details>
                <summary>Ask: {test.question}</summary>
                {[0, other].map((place, i) => (
                  <p key={place}>
                    <b>{letter(place)}:</b> {test.answers[i]}
                  </p>
                ))}
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
