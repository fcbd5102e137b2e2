import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { PageContext } from "./ui/page-context";

const ABORT_AFTER_MS = 10_000;

/** Renders a page. A page that answers a form with 422 or 409 says so in its title, which only the server knows here. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Promise((resolve, reject) => {
    let failed = status;
    const { pipe, abort } = renderToPipeableStream(
      <PageContext.Provider value={{ nonce, failed: status === 422 || status === 409 }}>
        <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_AFTER_MS} nonce={nonce} />
      </PageContext.Provider>,
      {
        nonce,
        onAllReady() {
          // In one piece: a form that arrives bit by bit can be pressed before it is whole.
          const body = new PassThrough();
          text(body).then((html) => resolve(new Response(html, { headers, status: failed })), reject);
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = 500;
          console.error(error);
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS + 1000).unref();
  });
}

/** Bugs go to the log, without the request's body or cookies. An address that does not exist is no bug. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
