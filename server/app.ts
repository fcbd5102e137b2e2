import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import { randomInt } from "node:crypto";
import type { ServerResponse } from "node:http";
import compressedStatic from "express-static-gzip";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { LOCAL_ACTOR } from "../app/accounts/actor";
import type { Catalogue } from "../app/catalogue/catalogue";
import type { Settings } from "../app/env.server";
import type { Store } from "../app/store/store";
import { guard } from "./guard";
import { headers } from "./headers";
import { health } from "./health";
import { Kept } from "./kept";
import { logRequests } from "./logs";
import { refuse } from "./refuse";

export interface AppParts {
  readonly settings: Pick<Settings, "rateLimit" | "trustProxy">;
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly log: Logger;
  readonly writeFile: AppLoadContext["writeFile"];
  /** The Remix build, or a function that loads it again for each request during development. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  isStopping(): boolean;
  /** Serves assets in development; otherwise they come from build/client. */
  readonly devAssets?: RequestHandler;
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const newId = (): string => Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** The maximum number of cached readings; each has about 100 kB. */
const MOST_READINGS = 400;

/** The whole HTTP server, not listening yet: health, logs, guard, headers, files, then Remix. */
export function createApp(parts: AppParts): Express {
  const { settings, store, catalogue, log } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);

  app.use(logRequests(log), headers({ dev: parts.devAssets !== undefined }), guard, health(store, parts.isStopping));
  if (parts.devAssets) app.use(parts.devAssets);
  else app.use(...files());
  app.use(compression());
  app.use(
    rateLimit({
      windowMs: 60_000,
      limit: settings.rateLimit,
      skip: (request) => request.method !== "POST",
      standardHeaders: "draft-8",
      legacyHeaders: false,
      handler: (_request, response) => refuse(response.set("Retry-After", "60"), 429),
    }),
  );
  const remembered = new Kept<unknown>(MOST_READINGS);
  app.use(
    createRequestHandler({
      build: parts.build,
      getLoadContext: (_request, response) => ({
        nonce: String(response.locals.nonce),
        store,
        catalogue,
        actor: LOCAL_ACTOR,
        writeFile: parts.writeFile,
        remember: <T>(name: string, work: () => T): T => {
          const known = remembered.get(name) as T | undefined;
          if (known !== undefined) return known;
          const made = work();
          remembered.put(name, made);
          return made;
        },
        now: () => Date.now(),
        newId,
      }),
    }),
  );
  app.use(reportBugs(log));
  return app;
}

/**
 * Serves the files that Vite built, in the smallest encoding that the browser accepts. Files with a hash in the name
 * are cached for a year; the stylesheet and icons are revalidated.
 */
function files(): [RequestHandler, RequestHandler] {
  const setHeaders = (response: ServerResponse, path: string) => {
    const hashed = /[\\/]assets[\\/]/.test(path);
    response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  };
  const missing: RequestHandler = (request, response, next) => {
    if (!request.path.startsWith("/assets/")) return next();
    response.status(404).type("text").send("File not found.\n");
  };
  const serveStatic = { setHeaders, index: false as const, redirect: false };
  return [compressedStatic("build/client", { enableBrotli: true, orderPreference: ["br"], serveStatic }), missing];
}

/** Handles unexpected errors: logs them with the stack, and responds with a page without it. */
function reportBugs(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // pino-http's ids are the strings that `logRequests` creates.
    const id = request.id as string;
    log.error({ err: error, id }, "a request failed");
    if (response.headersSent) return next(error);
    refuse(response, 500, ` If it happens again, look for ${id} in the log.`);
  };
}
