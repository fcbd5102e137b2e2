import type { ReactNode } from "react";
import type { Pair } from "../catalogue/pair";
import type { RoleType } from "../catalogue/role-type";

interface RoleTypeFactsProps {
  readonly roleType: Omit<RoleType, "starter">;
  readonly pairs: readonly Pair[];
  /** Names of the role types that are spoken of, by id. */
  readonly names: { readonly [id: string]: string };
  readonly competencies: readonly string[];
}

/** Everything a role type's file says, past the answers it suggests. */
export function RoleTypeFacts({ roleType, pairs, names, competencies }: RoleTypeFactsProps) {
  const { id, ladder } = roleType;
  return (
    <>
      <Part id="definition" title="What it is">
        <p>{roleType.definition}</p>
        <h3>It is not</h3>
        <Bullets items={roleType.isNot} />
      </Part>
      <Part id="confusions" title="What it is taken for">
        {pairs.map((pair) => {
          const other = pair.roles.find((role) => role !== id)!;
          return (
            <div key={other} className="l-stack u-gap-s">
              <h3>{names[other]}</h3>
              <p>{pair.separates}</p>
              <p className="u-small">
                <strong>{pair.question}</strong>
              </p>
              <Bullets
                items={[
                  `${roleType.name}: ${pair.answers[id] ?? ""}`,
                  `${names[other] ?? other}: ${pair.answers[other] ?? ""}`,
                ]}
              />
            </div>
          );
        })}
      </Part>
      {roleType.dialects.length > 0 ? (
        <Part id="dialects" title="The same letters elsewhere">
          <Bullets
            items={roleType.dialects.map(
              (d) => `${d.title} at ${d.house}: ${names[d.means] ?? d.means}. Source: ${d.source}.`,
            )}
          />
        </Part>
      ) : null}
      <Part id="reporting" title="Whom it reports to">
        <Bullets items={roleType.reportingLines.map((line) => `${line.title}, ${line.where}`)} />
      </Part>
      <Part id="competencies" title="What interviews test">
        <Bullets items={competencies} />
      </Part>
      <Part id="ladder" title="Level, pay and next steps">
        <p>{ladder.text}</p>
        <p>Next: {ladder.next.join(", ")}.</p>
        <Bullets
          items={ladder.bands.map((band) => {
            const range = ({ from, to }: { from: number; to: number }) =>
              `${from.toLocaleString("en-US")} to ${to.toLocaleString("en-US")}`;
            const total = band.total ? `; in all ${range(band.total)}` : "";
            return `${band.level}: base ${band.currency} ${range(band.base)}${total}. ${band.note ?? ""} Source: ${band.source}.`;
          })}
        />
      </Part>
      {roleType.moves.length > 0 ? (
        <Part id="moves" title="Moving to another track">
          <Bullets items={roleType.moves.map((move) => `To ${names[move.to] ?? move.to}: ${move.asks}`)} />
        </Part>
      ) : null}
      <Part id="sources" title="Sources">
        <Bullets items={roleType.sources.map((source) => [source.title, source.url].filter(Boolean).join(", "))} />
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="l-section l-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="l-stack u-measure">{children}</div>
    </section>
  );
}

function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="c-bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
