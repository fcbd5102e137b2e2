import type { ReactNode } from "react";
import type { Pair } from "../../catalogue/shapes/pair";
import { pointsOf, type Recommendation } from "../../clarity/verdict/which-role";
import { joinList } from "../../requisition/texts/join-list";
import { Change } from "./change";
import { SeveralRoles, TwoJobs } from "./close-roles";
import { Difference } from "./difference";
import { PointsTable } from "./points-table";
import { placeOf } from "./questions";
import type { RoleInBrief } from "./role-in-brief";
import { Start } from "./start";

/** The maximum number of role types in a table of points. */
const MOST_COLUMNS = 3;

export interface ResultProps {
  readonly result: Recommendation;
  readonly roles: { readonly [id: string]: RoleInBrief };
  /** The difference between the best and the runner-up, or between the two jobs. */
  readonly pair: Pair | undefined;
  /** The ids for new requisitions. */
  readonly ids: readonly string[];
  /** The address of the page with the changed answers. */
  readonly flipAddress: string | undefined;
}

/** The result, the reasons, the runner-up, and what would change it. */
export function Result({ result, roles, pair, ids, flipAddress }: ResultProps) {
  const nameOf = (id: string) => roles[id]?.name ?? id;
  const { status, best, reasons, open, flip, scores: standings } = result;
  const known = (list: readonly string[]) => list.flatMap((id) => roles[id] ?? []);
  const close = known(best);
  const [first, other] = close;
  const runnerUp = known(result.runnerUp === undefined ? [] : [result.runnerUp])[0];
  const compared = runnerUp ? [...close, runnerUp] : close;
  if (!first) return null;
  const found = status === "found";
  const points = standings.slice(0, close.length).map((standing) => standing.points);
  return (
    <>
      {found ? (
        <Found role={first} />
      ) : status === "two" ? (
        <TwoJobs roles={close} points={points} ids={ids} open={open.length} />
      ) : (
        <SeveralRoles roles={close} points={points} open={open.length} />
      )}
      {status === "two" && other ? (
        <Part id="apart" title="What separates them">
          <Difference pair={pair} roles={[first, other]} />
        </Part>
      ) : null}
      {compared.length <= MOST_COLUMNS ? (
        <Part id="why" title="Why">
          <p>{found ? lead(result, nameOf) : answered(result)}</p>
          <PointsTable reasons={reasons} columns={compared} nameOf={nameOf} />
          {found ? <OtherJobs result={result} role={first.id} /> : null}
        </Part>
      ) : null}
      {runnerUp ? (
        <Part id="runner-up" title="Runner-up">
          <h3>
            <a href={`/role-types/${runnerUp.id}`}>{runnerUp.name}</a>
          </h3>
          <Difference pair={pair} roles={[first, runnerUp]} />
          {result.evenWithRunnerUp.length > 0 ? (
            <p className="u-small u-muted">Same number of points: {joinList(result.evenWithRunnerUp.map(nameOf))}.</p>
          ) : null}
        </Part>
      ) : null}
      <Part id="change" title={found ? "What would change it" : "What would decide it"}>
        <Change flip={flip} address={flipAddress} open={open} found={found} nameOf={nameOf} />
        {open.length > 0 ? (
          <>
            <p>Not answered yet:</p>
            <ul className="c-bullets">
              {open.map((question) => (
                <li key={question.id}>
                  <a href={`#${placeOf(question)}`}>{question.question}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Part>
    </>
  );
}

function Found({ role }: { readonly role: RoleInBrief }) {
  return (
    <>
      <div className="c-title">
        <p className="c-title__over">Your answers point to</p>
        <h1>{role.name}</h1>
        <p className="c-title__lead">
          {role.answersFor} <a href={`/role-types/${role.id}`}>More on this role type</a>
        </p>
      </div>
      <Start role={role} />
      <p className="c-started u-small u-muted">
        Suggestions are typical answers for this role type. They stay marked until you keep or edit them.
      </p>
    </>
  );
}

/** Some answers usually have no points for the best role type; many of them suggest two jobs in one. */
function OtherJobs({ result: { reasons }, role }: { result: Recommendation; role: string }) {
  const against = reasons.filter((reason) => pointsOf(reason, role) === 0).length;
  if (against < 3) return null;
  return (
    <p>
      {against} of {reasons.length} answers point only to other role types. You may be asking one person to do two jobs.
    </p>
  );
}

const points = (n: number): string => `${n} ${n === 1 ? "point" : "points"}`;

const answered = ({ reasons, open }: Recommendation): string =>
  `You answered ${reasons.length} of ${reasons.length + open.length} questions.`;

function lead(result: Recommendation, nameOf: (role: string) => string): string {
  const { scores: standings, best, reasons, open, runnerUp } = result;
  const count = reasons.filter((reason) => pointsOf(reason, best[0]!) > 0).length;
  const ahead = standings[0]!.points - standings[1]!.points;
  const by = runnerUp === undefined ? "" : `, ${ahead} more than ${nameOf(runnerUp)}`;
  const from = open.length === 0 ? "" : ` ${answered(result)}`;
  const which =
    count === reasons.length
      ? `All ${count} answers point`
      : `${count} of ${reasons.length} answers ${count === 1 ? "points" : "point"}`;
  return `${which} to it: ${points(standings[0]!.points)}${by}.${from}`;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="c-card c-part l-section" aria-labelledby={id}>
      <div className="c-card__head">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="c-card__body l-stack u-gap-s">{children}</div>
    </section>
  );
}
