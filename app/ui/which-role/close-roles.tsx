import type { ReactNode } from "react";
import { CLOSE } from "../../clarity/verdict/which-role";
import { joinList } from "../../requisition/texts/join-list";
import { WHICH_ROLE } from "./questions";
import type { RoleInBrief } from "./role-in-brief";
import { Start } from "./start";

interface CloseProps {
  /** The role types with the most points, most points first. */
  readonly roles: readonly RoleInBrief[];
  readonly points: readonly number[];
  /** The ids for new requisitions, one per role type. */
  readonly ids: readonly string[];
  /** The number of questions without an answer. */
  readonly open: number;
}

/** The maximum number of names in a title. */
const MOST_NAMED = 3;

const questions = (n: number): string => (n === 1 ? "the open question" : `one of the ${n} open questions`);

/** The result for two close role types: both names, and what to do with two jobs. */
export function TwoJobs({ roles, points, ids, open }: CloseProps) {
  const names = roles.map(({ name }) => name);
  const [most, second] = points;
  return (
    <>
      <div className="c-title">
        <p className="c-title__over">Your answers point to two jobs</p>
        <h1>{joinList(names)}</h1>
        <p className="c-title__lead">
          {most === second ? `Both get ${most} points.` : `${most} and ${second} points are too close to choose one.`}
          {open > 0 ? ` Answering ${questions(open)} may decide it.` : null}
        </p>
      </div>
      <ul className="c-card c-even" role="list">
        <Way
          title="One person does both"
          says="A hybrid says how time is split, and who decides when the two conflict."
        >
          <Both roles={roles} ids={ids} intent="hybrid">
            Start a hybrid
          </Both>
        </Way>
        <Way title="Two people, one for each" says="You get two drafts with suggestions, side by side.">
          <Both roles={roles} ids={ids} intent="drafts">
            Start two drafts
          </Both>
        </Way>
        <Ways roles={roles} />
      </ul>
    </>
  );
}

/** The result for more than two close role types. */
export function SeveralRoles({ roles, points, open }: Omit<CloseProps, "ids">) {
  const names = roles.map(({ name }) => name);
  return (
    <>
      <div className="c-title">
        <p className="c-title__over">Your answers fit {roles.length} role types</p>
        <h1>{roles.length <= MOST_NAMED ? joinList(names, "or") : `${names[0]} or ${roles.length - 1} others`}</h1>
        <p className="c-title__lead">
          They are within {CLOSE} points of the first.{" "}
          {open > 0 ? `Answer ${questions(open)}, or start with the closest.` : "Start with the closest."}
        </p>
      </div>
      <ul className="c-card c-even" role="list">
        <Ways roles={roles} points={points} />
      </ul>
    </>
  );
}

/** Each role type with its start button, most points first; with `points` if they are not shown above. */
function Ways({ roles, points }: Pick<CloseProps, "roles"> & Partial<Pick<CloseProps, "points">>) {
  return roles.map((role, i) => (
    <Way
      key={role.id}
      title={
        <>
          <a href={`/role-types/${role.id}`}>{role.name}</a>
          {points ? ` (${points[i] === 1 ? "1 point" : `${points[i]} points`})` : null}
        </>
      }
      says={role.answersFor}
    >
      <Start role={role} named />
    </Way>
  ));
}

function Way({ title, says, children }: { title: ReactNode; says: string; children: ReactNode }) {
  return (
    <li>
      <div className="u-measure">
        <p>
          <strong>{title}</strong>
        </p>
        <p className="u-small">{says}</p>
      </div>
      {children}
    </li>
  );
}

interface BothProps extends Pick<CloseProps, "roles" | "ids"> {
  readonly intent: "hybrid" | "drafts";
  readonly children: string;
}

/** Creates requisitions when pressed; pressing it twice creates them once. */
function Both({ roles, ids, intent, children }: BothProps) {
  return (
    <form method="post" action={WHICH_ROLE}>
      {roles.map(({ id }) => (
        <input key={id} type="hidden" name="roleType" value={id} />
      ))}
      {ids.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <button className={intent === "drafts" ? "c-button is-primary" : "c-button"} name="intent" value={intent}>
        {children}
      </button>
    </form>
  );
}
