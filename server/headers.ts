import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Creates the nonce of a request; only scripts with it can run on the page. */
export const nonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** Security headers for every response. `dev` allows Vite's client to connect and style; nothing else differs. */
export function headers({ dev = false } = {}): RequestHandler[] {
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": [
          "'self'",
          (_request, response) => `'nonce-${String((response as { locals?: { nonce?: string } }).locals?.nonce)}'`,
        ],
        "style-src": dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": dev ? ["'self'", "ws:"] : ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "object-src": ["'none'"],
        "manifest-src": ["'self'"],
      },
    },
    // The server uses http on this machine; a header that forces https would lock its owner out.
    strictTransportSecurity: false,
    // "no-referrer" would make browsers send "Origin: null" with forms, which the guard refuses.
    referrerPolicy: { policy: "same-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const rest: RequestHandler = (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    response.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    next();
  };
  return [nonce, policy, rest];
}
