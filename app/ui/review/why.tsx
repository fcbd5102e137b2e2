import { stopped } from "../../documents/wording";
import type { ShownFinding } from "../clarity/shown-finding";

/**
 * Why a cause matters with its source (per finding if they differ), and the phrases that caused the findings; collapsed
 * at first.
 */
export function Why({ findings }: { findings: readonly ShownFinding[] }) {
  const [first] = findings;
  if (!first) return null;
  const alike = findings.every(({ instead, source }) => instead === first.instead && source === first.source);
  const evidence = findings.flatMap((finding) => finding.evidence);
  return (
    <details className="c-more">
      <summary>
        Why<span className="u-hidden"> this matters</span>
      </summary>
      <div>
        <p>{first.why}</p>
        {alike ? (
          <p>Source: {stopped(first.source)}</p>
        ) : (
          findings.map(({ id, found, instead, source }) => (
            <p key={id}>
              {stopped(found)} {instead} Source: {stopped(source)}
            </p>
          ))
        )}
        {evidence.length > 0 ? (
          <table className="c-receipts" role="table">
            <caption>Phrases that point to it</caption>
            <thead className="u-hidden" role="rowgroup">
              <tr role="row">
                {["Phrase", "Points to", "Where"].map((head) => (
                  <th key={head} role="columnheader" scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {evidence.map(({ phrase, meaning, where, href }, i) => (
                <tr key={i} role="row">
                  <td role="cell">
                    <q>{phrase}</q>
                  </td>
                  <td role="cell">{meaning}</td>
                  <td role="cell">{href ? <a href={href}>{where}</a> : where}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </div>
    </details>
  );
}
