import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import pino, { type Logger } from "pino";
import { pinoHttp } from "pino-http";

/** Logs one JSON line per event on standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: undefined });
}

/**
 * Logs one line per request: method, path, status, time, id. Never a query, a cookie or a body, which contain
 * confidential text.
 */
export function logRequests(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (request) => /^\/(assets\/|requisite\.css|icon\.svg|livez|readyz)/.test(request.url ?? "") },
    serializers: {
      req: (request: IncomingMessage & { id: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url?.split("?")[0],
      }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
      err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack }),
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
  });
}
