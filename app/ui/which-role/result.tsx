import type { ReactNode } from "react";
import type { Pair } from "../../catalogue/pair";
import { pointsOf, type Recommendation } from "../../clarity/which-role";
import { Change } from "./change";
import { Parting } from "./parting";
import { PointsTable } from "./points-table";
import { placeOf } from "./questions";
import { listed } from "../../requisition/listed";
import { inCapitals, inLetters, type RoleInBrief } from "./role-in-brief";
import { Start } from "./start";

/** How many role types stand side by side in a table of points. */
const MOST_COLUMNS = 3;

export interface ResultProps {
  readonly result: Recommendation;
  readonly roles: { readonly [id: string]: RoleInBrief };
  /** What parts the best from the runner-up, or the first two of a tie. */
  readonly pair: Pair | undefined;
  /** The ids that new requisitions get. */
  readonly ids: readonly string[];
  /** The page with the changed answers. */
  readonly flipAddress: string | undefined;
}

/** What came out, why, what comes second, and what would change it. */
export function Result({ result, roles, pair, ids, flipAddress }: ResultProps) {
  const nameOf = (id: string) => roles[id]?.name ?? id;
  const { best, reasons, open, flip } = result;
  const known = (list: readonly string[]) => list.flatMap((id) => roles[id] ?? []);
  const [first, ...others] = known(best);
  const tied = result.status === "tied";
  const runnerUp = known(result.runnerUp === undefined ? [] : [result.runnerUp])[0];
  const close = tied ? known(best) : [...known(best), ...(runnerUp ? [runnerUp] : [])];
  if (!first) return null;
  return (
    <>
      {tied ? (
        <Tie roles={[first, ...others]} ids={ids} more={open.length > 0} />
      ) : (
        <>
          <div className="c-title">
            <p className="c-title__over">Your answers lead to</p>
            <h1>{first.name}</h1>
            <p className="c-title__lead">
              {first.answersFor} <a href={`/role-types/${first.id}`}>More on this role type</a>
            </p>
          </div>
          <Start id={ids[0] ?? ""} role={first} />
          <p className="c-started u-small u-muted">
            Suggestions are typical answers for this role type. They stay marked until you keep or edit them.
          </p>
        </>
      )}
      <Part id="why" title="Why">
        <p>{tied ? even(result, first) : lead(result, nameOf)}</p>
        {close.length <= MOST_COLUMNS ? <PointsTable reasons={reasons} columns={close} nameOf={nameOf} /> : null}
        {tied ? null : <OtherJobs result={result} role={first.id} />}
      </Part>
      {runnerUp ? (
        <Part id="runner-up" title="Runner-up">
          <h3>
            <a href={`/role-types/${runnerUp.id}`}>{runnerUp.name}</a>
          </h3>
          <Parting pair={pair} roles={[first, runnerUp]} />
          {result.evenWithRunnerUp.length > 0 ? (
            <p className="u-small u-muted">With as many points: {listed(result.evenWithRunnerUp.map(nameOf))}.</p>
          ) : null}
        </Part>
      ) : null}
      {tied && others[0] && others.length === 1 && pair ? (
        <Part id="apart" title="What parts them">
          <Parting pair={pair} roles={[first, others[0]]} />
        </Part>
      ) : null}
      <Part id="change" title={tied ? "What would settle it" : "What would change it"}>
        <Change flip={flip} address={flipAddress} open={open} tied={tied} nameOf={nameOf} />
      </Part>
      {open.length > 0 ? (
        <Part id="open" title="Still open">
          <ul className="c-bullets">
            {open.map((question) => (
              <li key={question.id}>
                <a href={`#${placeOf(question)}`}>{question.question}</a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

interface TieProps {
  readonly roles: readonly RoleInBrief[];
  readonly ids: readonly string[];
  /** True if a question is open that could settle it. */
  readonly more: boolean;
}

function Tie({ roles, ids, more }: TieProps) {
  const names = roles.map(({ name }) => name);
  return (
    <>
      <div className="c-title">
        <p className="c-title__over">Your answers do not settle it</p>
        <h1>{roles.length <= MOST_COLUMNS ? listed(names, "or") : `${inCapitals(roles.length)} role types, even`}</h1>
        <p className="c-title__lead">
          {roles.length === 2 ? "Both" : `All ${inLetters(roles.length)}`} have the same number of points.{" "}
          {more ? "Answer one more question, or start" : "Start"} with the one you lean to.
        </p>
      </div>
      <ul className="c-tasks c-even" role="list">
        {roles.map((role, i) => (
          <li key={role.id}>
            <div className="u-measure">
              <a href={`/role-types/${role.id}`}>{role.name}</a>
              <p className="u-small">{role.answersFor}</p>
            </div>
            <Start id={ids[i] ?? ""} role={role} named />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Some answers that count nothing for the best are usual; many are the sign of two jobs in one. */
function OtherJobs({ result: { reasons }, role }: { result: Recommendation; role: string }) {
  const against = reasons.filter((reason) => pointsOf(reason, role) === 0).length;
  if (against < 3) return null;
  return (
    <p>
      {inCapitals(against)} of {inLetters(reasons.length)} answers speak for other role types only. That can mean that
      two jobs are asked of one person.
    </p>
  );
}

const points = (n: number): string => `${n} ${n === 1 ? "point" : "points"}`;

function lead({ standings, best, reasons, open, runnerUp }: Recommendation, nameOf: (role: string) => string): string {
  const speak = reasons.filter((reason) => pointsOf(reason, best[0]!) > 0).length;
  const ahead = standings[0]!.points - standings[1]!.points;
  const asked = reasons.length + open.length;
  const by = runnerUp === undefined ? "" : `, ${inLetters(ahead)} more than ${nameOf(runnerUp)}`;
  const from = open.length === 0 ? "" : ` You answered ${inLetters(reasons.length)} of ${inLetters(asked)} questions.`;
  const which =
    speak === reasons.length
      ? `All ${inLetters(speak)} answers speak`
      : `${inCapitals(speak)} of ${inLetters(reasons.length)} answers ${speak === 1 ? "speaks" : "speak"}`;
  return `${which} for it: ${points(standings[0]!.points)}${by}.${from}`;
}

function even({ standings, reasons, open }: Recommendation, first: RoleInBrief): string {
  const asked = reasons.length + open.length;
  const most = standings.find(({ role }) => role === first.id)?.points ?? 0;
  return `You answered ${inLetters(reasons.length)} of ${inLetters(asked)} questions, and they come out even at ${points(most)}.`;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="l-section l-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="c-part l-stack u-gap-s">{children}</div>
    </section>
  );
}
