import type { ReactNode } from "react";
import { Glyph, Sprite } from "./glyph";
import { type Place, PlaceBar, type PlaceName } from "./place-bar";

const PLACES = [
  ["/requisitions", "Requisitions"],
  ["/compare", "Compare"],
  ["/role-types", "Role types"],
  ["/settings", "Settings"],
  ["/help", "Help"],
] as const;

interface ShellProps {
  /** The address of the page, to mark it in the navigation. */
  readonly at: string;
  readonly skip: string | undefined;
  /** The requisition that the page belongs to. */
  readonly place?: Place | undefined;
  readonly here?: PlaceName | undefined;
  /** True if the page renders both its main part and a bar after it. */
  readonly barred?: boolean | undefined;
  readonly children: ReactNode;
}

/** The frame of every page. */
export function Shell({ at, skip = "Skip to main content", place, here, barred, children }: ShellProps) {
  return (
    <>
      <a className="u-skip" href="#main">
        {skip}
      </a>
      <Sprite />
      <header className="c-masthead">
        <div className="c-masthead__bar">
          <a className="c-masthead__name" href="/requisitions">
            <svg className="c-masthead__mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="18" height="18" rx="5" />
              <path d="M6 6.2h8M6 10h8M6 13.8h4.2" />
            </svg>
            Requisite
          </a>
          <nav className="c-masthead__nav" aria-label="Main">
            <Places at={at} />
          </nav>
          <div className="c-masthead__end">
            <a className="c-button is-small is-primary" href="/requisitions/new" aria-label="New requisition">
              <Glyph name="plus" />
              <span>
                New<span className="is-wide"> requisition</span>
              </span>
            </a>
            <details className="c-menu">
              <summary className="c-icon" title="Menu">
                <Glyph name="menu" />
                <span className="u-hidden">Menu</span>
              </summary>
              <nav aria-label="Main">
                <Places at={at} />
              </nav>
            </details>
          </div>
        </div>
      </header>
      {place ? <PlaceBar place={place} here={here} /> : null}
      {barred ? children : <Main>{children}</Main>}
      <footer className="c-foot">
        <p>
          Your text is checked offline. Nothing is sent anywhere. <a href="/help#accessibility">Accessibility</a>
        </p>
      </footer>
    </>
  );
}

/** The main part of a page. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="l-page" tabIndex={-1}>
      {children}
    </main>
  );
}

function Places({ at }: { at: string }) {
  const here = PLACES.find(([address]) => at === address || at.startsWith(`${address}/`))?.[0];
  return (
    <ul role="list">
      {PLACES.map(([address, name]) => (
        <li key={address}>
          <a href={address} aria-current={address === here ? (address === at ? "page" : "true") : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
