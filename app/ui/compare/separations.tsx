import { letter } from "../../comparison/letters";
import type { Separation } from "../../comparison/meaning/separation";
import { Part } from "./part";

/** What parts each of the others from the baseline: a sentence, and the question that tells which it is. */
export function Separations({ separations }: { separations: readonly Separation[] }) {
  return (
    <Part id="apart" title={separations.length === 1 ? "What separates the two" : "What separates them from A"}>
      <ul className="l-stack" role="list">
        {separations.map(({ other, sentence, test, apart }) => (
          <li key={other} className={apart ? "c-apart" : "c-apart is-alike"}>
            <p>
              <b>A and {letter(other)}:</b> {sentence}
            </p>
            {test ? (
              <details className="c-more">
                <summary>Ask: {test.question}</summary>
                <dl>
                  {[0, other].map((place, i) => (
                    <div key={place}>
                      <dt>{letter(place)}</dt>
                      <dd>{test.answers[i]}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
