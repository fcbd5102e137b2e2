import type { RequestHandler } from "express";
import { refuse } from "./refuse";

const MIB = 1024 * 1024;
const MOST_BYTES = MIB;
/** Pages with file uploads, and the size limit of the whole form; the pages check the files themselves. */
const UPLOADS: readonly (readonly [path: RegExp, most: number])[] = [
  [/^\/requisitions\/new\/import(?:\.data)?$/, 16 * MIB],
  [/^\/settings(?:\.data)?$/, 4 * MIB],
  [/^\/requisitions\/[a-z0-9]{12}\/debrief(?:\.data|\.docx)?$/, 16 * MIB],
];
const LONGEST_ADDRESS = 4096;
const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** True if a Host header names this machine, with any port; any other name is a sign of DNS rebinding. */
function namesThisMachine(host: string | undefined): boolean {
  const [, name, port] = /^(\[[0-9a-f:]+\]|[^:]+)(?::(\d{1,5}))?$/i.exec(host ?? "") ?? [];
  return name !== undefined && THIS_MACHINE.has(name.toLowerCase()) && Number(port ?? 0) <= 65_535;
}

/** True if a form was sent by a page of this server (Sec-Fetch-Site, else Origin; one of them is required). */
function fromOurPage(site: string | undefined, origin: string | undefined, host: string): boolean {
  const own = new Set([`http://${host}`, `https://${host}`]);
  if (origin !== undefined && !own.has(origin)) return false;
  return site === undefined ? origin !== undefined : site === "same-origin";
}

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** What is too large, and what to do; `upload` is the limit of a page with files. */
const tooLarge = (upload: number | undefined): string =>
  upload === undefined
    ? " A form can have 1 MiB. Go back and shorten your text. It is still there."
    : ` This page accepts up to ${upload / MIB} MiB in all. Go back and choose a smaller file, or upload several one by one.`;

/**
 * Runs before everything else: responds only to this machine, to pages of this server, and to forms of a reasonable
 * size. Remix checks the origin of forms too, but not on routes without a page, and it trusts X-Forwarded-Host.
 */
export const guard: RequestHandler = (request, response, next) => {
  const { method, headers } = request;
  if (!namesThisMachine(headers.host)) return refuse(response, 421);
  if (!["GET", "HEAD", "POST"].includes(method)) return refuse(response, 405);
  if (request.url.length > LONGEST_ADDRESS) return refuse(response, 414);
  if (!canBeDecoded(request.path)) return refuse(response, 400);
  // Remix uses it as the name of this server, whoever sent it.
  delete headers["x-forwarded-host"];
  if (method !== "POST") return next();

  const site = request.get("sec-fetch-site");
  const length = headers["content-length"];
  if (!fromOurPage(site, headers.origin, headers.host!)) return refuse(response, 403);
  if (length === undefined) return refuse(response, 411);
  const upload = UPLOADS.find(([path]) => path.test(request.path))?.[1];
  if (!(Number(length) <= (upload ?? MOST_BYTES))) return refuse(response, 413, tooLarge(upload));
  if (!request.is(["application/x-www-form-urlencoded", "multipart/form-data"])) return refuse(response, 415);
  next();
};
