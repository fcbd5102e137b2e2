import type { ReactNode } from "react";
import type { Pair } from "../catalogue/shapes/pair";
import type { RoleType } from "../catalogue/shapes/role-type";
import { Fold, Folds } from "./folds";

type Facts = Omit<RoleType, "starter">;
type Names = { readonly [id: string]: string };

/** The description of a role type: what the job is and is not, and where it sits in the organization. */
export function RoleTypeFacts({ roleType, competencies }: { roleType: Facts; competencies: readonly string[] }) {
  return (
    <>
      <div className="l-two">
        <Card id="definition" title="What it is">
          <p>{roleType.definition}</p>
        </Card>
        <Card id="not" title="What it isn’t">
          <Bullets items={roleType.isNot} />
        </Card>
      </div>
      <dl className="c-card is-padded c-facts is-plain u-top">
        <Fact name="Also called" items={roleType.alsoCalled} />
        <Fact name="Reports to" items={roleType.reportingLines.map(({ title }) => title)} />
        <Fact name="Interviews test" items={competencies} />
        <Fact name="Next step" items={roleType.ladder.next} />
      </dl>
    </>
  );
}

interface MistakenForProps {
  readonly roleType: Facts;
  readonly pairs: readonly Pair[];
  /** The names of the mentioned role types, by id. */
  readonly names: Names;
}

/** The role types it is confused with, each with the difference. */
export function MistakenFor({ roleType: { id, name }, pairs, names }: MistakenForProps) {
  if (pairs.length === 0) return null;
  return (
    <section className="l-section" aria-labelledby="confusions">
      <h2 id="confusions" className="l-head">
        Often mistaken for
      </h2>
      <Folds>
        {pairs.map((pair) => {
          const other = pair.roles.find((role) => role !== id)!;
          const otherName = names[other] ?? other;
          return (
            <Fold key={other} title={otherName} about={pair.separates}>
              <p>{pair.separates}</p>
              <p>
                <b>{pair.question}</b>
              </p>
              <Bullets items={[`${name}: ${pair.answers[id] ?? ""}`, `${otherName}: ${pair.answers[other] ?? ""}`]} />
            </Fold>
          );
        })}
      </Folds>
    </section>
  );
}

/** The less common facts of a role type: pay, other companies, career moves, sources. */
export function RoleTypeMore({ roleType, names }: { roleType: Facts; names: Names }) {
  const { ladder, dialects, moves, sources, reportingLines } = roleType;
  return (
    <section className="l-section" aria-labelledby="more">
      <h2 id="more" className="l-head">
        More about this role
      </h2>
      <Folds>
        <Fold title="Level and pay">
          <p>{ladder.text}</p>
          <Bullets items={ladder.bands.map(bandInWords)} />
        </Fold>
        <Fold title="Reporting lines">
          <Bullets items={reportingLines.map((line) => `${line.title}, ${line.where}`)} />
        </Fold>
        {dialects.length > 0 ? (
          <Fold title="The same title elsewhere">
            <Bullets
              items={dialects.map(
                (d) => `${d.title} at ${d.house}: ${names[d.means] ?? d.means}. Source: ${d.source}.`,
              )}
            />
          </Fold>
        ) : null}
        {moves.length > 0 ? (
          <Fold title="Moving to another track">
            <Bullets items={moves.map((move) => `To ${names[move.to] ?? move.to}: ${move.asks}`)} />
          </Fold>
        ) : null}
        <Fold title="Sources">
          <Bullets items={sources.map((source) => [source.title, source.url].filter(Boolean).join(", "))} />
        </Fold>
      </Folds>
    </section>
  );
}

const inNumbers = ({ from, to }: { from: number; to: number }): string =>
  `${from.toLocaleString("en-US")} to ${to.toLocaleString("en-US")}`;

function bandInWords(band: RoleType["ladder"]["bands"][number]): string {
  const total = band.total ? `; in all ${inNumbers(band.total)}` : "";
  return `${band.level}: base ${band.currency} ${inNumbers(band.base)}${total}. ${band.note ?? ""} Source: ${band.source}.`;
}

function Card({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="c-card" aria-labelledby={id}>
      <div className="c-card__head">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="c-card__body">{children}</div>
    </section>
  );
}

/** Several items on one line. */
function Fact({ name, items }: { name: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{items.slice(0, 4).join(", ")}</dd>
    </div>
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
