import { isRouteErrorResponse, Outlet, Scripts, useLocation, useMatches, useRouteError } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import type { Handle } from "./ui/handle";
import { PageContext } from "./ui/page-context";
import { Problem } from "./ui/problem";
import { Shell } from "./ui/shell";
import stylesheet from "./ui/styles/requisite.css?url";

/** The page around every route: title, stylesheet, masthead; scripts only where a route asks for them. */
export default function App() {
  const match = useMatches().at(-1);
  // Each route's module says that its handle is a Handle; the router hands it on untyped.
  const handle = match?.handle as Handle | undefined;
  return (
    <Page title={handle?.title(match?.data) ?? "Requisite"} handle={handle}>
      <Outlet />
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

function Page({ title, handle, children }: { title: string; handle: Handle | undefined; children: ReactNode }) {
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
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body className={handle?.desk ? "is-desk" : undefined}>
        <Shell at={pathname} skip={handle?.skip ?? "Skip to main content"}>
          {children}
        </Shell>
        {handle?.hydrate ? <Scripts nonce={nonce ?? ""} /> : null}
      </body>
    </html>
  );
}
