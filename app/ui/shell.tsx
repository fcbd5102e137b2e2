import type { ReactNode } from "react";
import { Sprite } from "./glyph";

const PLACES = [
  ["/requisitions", "Requisitions"],
  ["/compare", "Compare"],
  ["/role-types", "Role types"],
  ["/settings", "Settings"],
  ["/help", "Help"],
] as const;

interface ShellProps {
  /** The address of the page, to mark where in the product it is. */
  readonly at: string;
  readonly skip?: string;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Shell({ at, skip = "Skip to main content", children }: ShellProps) {
  const here = PLACES.find(([address]) => at === address || at.startsWith(`${address}/`))?.[0];
  return (
    <>
      <a className="u-skip" href="#main">
        {skip}
      </a>
      <Sprite />
      <header className="c-masthead">
        <div className="c-masthead__bar">
          <a className="c-masthead__name" href="/requisitions">
            Requisite
          </a>
          <nav aria-label="Main">
            <ul role="list">
              {PLACES.map(([address, name]) => (
                <li key={address}>
                  <a href={address} aria-current={address === here ? (address === at ? "page" : "true") : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <span className="c-masthead__who">This computer</span>
        </div>
      </header>
      <main id="main" className="l-page" tabIndex={-1}>
        {children}
      </main>
      <footer className="c-foot">
        Everything is worked out on this server, from files you can read. Nothing leaves it.{" "}
        <a href="/help#accessibility">Accessibility</a>
      </footer>
    </>
  );
}
