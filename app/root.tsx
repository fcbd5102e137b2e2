import { isRouteErrorResponse, Outlet, Scripts, useLocation, useMatches, useRouteError } from "@remix-run/react";
import { type ReactNode, useContext, useState } from "react";
import regular from "./formats/html/fonts/hanken-grotesk-latin-400.woff2?url";
import bold from "./formats/html/fonts/hanken-grotesk-latin-600.woff2?url";
import type { Handle } from "./ui/handle";
import { PageContext, UpdatePlace } from "./ui/page-context";
import type { Place } from "./ui/place-bar";
import { Problem } from "./ui/problem";
import { Shell } from "./ui/shell";
import stylesheet from "./ui/styles/requisite.css?url";

/** What nearly every page is set in; asked for early, and no page waits for it. */
const TYPEFACE = [regular, bold];

/** The page around every route: title, stylesheet, header; scripts only if a route asks for them. */
export default function App() {
  const matches = useMatches();
  const match = matches.at(-1);
  const loaded = matches.find(({ id }) => id === "routes/requisition/route")?.data as Place | undefined;
  const [told, setTold] = useState<{ readonly since: Place | undefined; readonly place: Place }>();
  const place = told && told.since === loaded ? told.place : loaded;
  // Each route's module says that its handle is a Handle; the router hands it on untyped.
  const handle = match?.handle as Handle | undefined;
  return (
    <Page title={handle?.title(match?.data) ?? "Requisite"} handle={handle} place={place}>
      <UpdatePlace.Provider value={(next) => setTold({ since: loaded, place: next })}>
        <Outlet />
      </UpdatePlace.Provider>
    </Page>
  );
}

/** What cannot be shown: a page that says what happened and where to go, in the same shell. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  // What the router itself says begins with "Error:" and is meant for developers.
  const told = isRouteErrorResponse(error) && typeof error.data === "string" && !error.data.startsWith("Error:");
  const message = told ? (error.data as string) : undefined;
  return (
    <Page title={status === 404 ? "Not found" : "Problem"} handle={undefined}>
      <Problem status={status} message={message} at={pathname + search} />
    </Page>
  );
}

interface PageProps {
  readonly title: string;
  readonly handle: Handle | undefined;
  readonly place?: Place | undefined;
  readonly children: ReactNode;
}

function Page({ title, handle, place, children }: PageProps) {
  const { nonce, failed } = useContext(PageContext);
  const { pathname } = useLocation();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Only the server knows that a form came back with problems; in the browser the form itself sees to the title. */}
        <title suppressHydrationWarning>{`${failed ? "Error: " : ""}${title} - Requisite`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {TYPEFACE.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <Shell at={pathname} skip={handle?.skip} place={place} here={handle?.here} barred={handle?.barred}>
          {children}
        </Shell>
        {handle?.hydrate ? <Scripts nonce={nonce ?? ""} /> : null}
      </body>
    </html>
  );
}
