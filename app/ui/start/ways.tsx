import { Glyph, type GlyphName } from "../glyph";
import { WHICH_ROLE } from "../which-role/questions";

const WAYS = [
  ["pick", "/requisitions/new", "tiles", "Pick a role", "You know what the job is called here"],
  ["ask", WHICH_ROLE, "ask", "Answer seven questions", "The title is unclear, or it's two jobs in one"],
  ["import", "/requisitions/new/import", "upload", "Use what you have", "Paste or upload a job description"],
] as const satisfies readonly (readonly [string, string, GlyphName, string, string])[];

/** The three ways to start a requisition. `here` is the current page; `first` highlights the recommended one. */
export function Ways({ here, first }: { readonly here?: (typeof WAYS)[number][0]; readonly first?: boolean }) {
  return (
    <nav className={first ? "c-ways is-first" : "c-ways"} aria-label="Ways to start">
      <ul role="list">
        {WAYS.map(([way, href, glyph, title, about]) => (
          <li key={way}>
            <a href={href} aria-current={way === here ? "page" : undefined}>
              <Glyph name={glyph} />
              <b>{title}</b>
              <span>{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
