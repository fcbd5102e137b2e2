import type { ServerBuild } from "@remix-run/node";
import { request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { onTestFinished } from "vitest";
import type { Catalogue } from "../../app/catalogue/catalogue";
import type { Store } from "../../app/store/store";
import { type AppParts, createApp } from "../../server/app";
import { createWriteFile } from "../../server/write-file";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Question {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

export interface RunningApp {
  readonly port: number;
  /** The log, one line per entry. */
  readonly lines: readonly string[];
  /** The addresses whose action was called. */
  readonly actions: readonly string[];
  ask(path: string, question?: Question): Promise<Answer>;
  /** Sends a form like our pages; a header of undefined is left out. */
  post(path: string, body?: string, headers?: OutgoingHttpHeaders): Promise<Answer>;
}

/** Runs the real app with real HTTP on its own port; the pages and the store are stand-ins. */
export async function runApp(parts: Partial<AppParts> = {}): Promise<RunningApp> {
  const lines: string[] = [];
  const actions: string[] = [];
  const app = createApp({
    settings: { rateLimit: 1000, trustProxy: false },
    store: { ping: () => Promise.resolve() } as Store,
    catalogue: {} as Catalogue,
    writeFile: createWriteFile(undefined),
    log: pino({ level: "info" }, { write: (line: string) => lines.push(line) }),
    build: standInPages(actions),
    isStopping: () => false,
    ...parts,
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const host = `localhost:${port}`;

  const ask = (path: string, { method = "GET", headers = {}, body = "" }: Question = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const request = send(
        { host: "127.0.0.1", port, path, method, headers: { Host: host, ...headers } },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
          response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
        },
      );
      request.on("error", reject).end(body);
    });

  const post = (path: string, body = "a=1", headers: OutgoingHttpHeaders = {}) => {
    const all = {
      Origin: `http://${host}`,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body),
      ...headers,
    };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return ask(path, { method: "POST", headers: given, body });
  };

  return { port, lines, actions, ask, post };
}

type RouteModule = ServerBuild["routes"][string]["module"];

/** A route that responds with what its functions return; Remix's types require a page for every route. */
const withoutPage = (module: Partial<RouteModule>) => module as RouteModule;

/**
 * A Remix build with four routes: a page, the same address with an extension, a route without a page, and one that
 * throws.
 */
function standInPages(actions: string[]): ServerBuild {
  const action = ({ request }: { request: Request }) => {
    actions.push(new URL(request.url).pathname);
    return new Response("done");
  };
  const component = () => null;
  const routes: ServerBuild["routes"] = {
    root: { id: "root", path: "", module: { default: component } },
    page: { id: "page", parentId: "root", path: "page", module: { default: component, action } },
    "page.docx": {
      id: "page.docx",
      parentId: "root",
      path: "page.docx",
      module: withoutPage({ loader: () => new Response("a file") }),
    },
    resource: {
      id: "resource",
      parentId: "root",
      path: "resource",
      module: withoutPage({ loader: () => new Response("ok"), action }),
    },
    broken: {
      id: "broken",
      parentId: "root",
      path: "broken",
      module: withoutPage({
        loader: () => {
          throw new Error("the reason, which is nobody's business");
        },
      }),
    },
  };
  return {
    mode: "production",
    entry: {
      module: {
        default: (_request, status, headers, _context, { nonce }) =>
          new Response(`<p>page with nonce ${nonce}</p>`, {
            status,
            headers: { ...headers, "Content-Type": "text/html" },
          }),
        handleError: () => undefined,
      },
    },
    routes,
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
    },
    isSpaMode: false,
  };
}
