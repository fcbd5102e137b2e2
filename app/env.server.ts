import { isIPv4, isIPv6 } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";

/** The settings of this server, read once from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly templatesDir: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Addresses of proxies whose X-Forwarded-For is believed, as express takes them; false for none. */
  readonly trustProxy: string | false;
  /** Forms a minute that one address may send. */
  readonly rateLimit: number;
}

/** A setting is wrong; the message says which, what it is and what it may be. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\s*\d{1,9}\s*$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** A name that express knows for a range, an address, or a range as address/bits. */
function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : 0;
  return most > 0 && rest.length === 0 && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most));
}

const shape = z.object({
  PORT: wholeNumber(0, 65_535).default(3000).describe("a port from 0 to 65535"),
  HOST: z
    .enum(LOOPBACK)
    .default("127.0.0.1")
    .describe(`one of ${LOOPBACK.join(", ")}: without sign-in, Requisite is only available on its own computer`),
  DATABASE_URL: z.string().min(1).default("file:data/requisite.db").describe("such as file:data/requisite.db"),
  TEMPLATES_DIR: z.string().min(1).default("templates").describe("a folder"),
  AUTH: z.enum(["local"]).default("local").describe("local; this version doesn’t support sign-in yet"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, silent"),
  TRUST_PROXY: z
    .string()
    .refine((list) => list.split(",").every((proxy) => isProxy(proxy.trim())))
    .optional()
    .describe("addresses of proxies, such as 127.0.0.1 or 10.0.0.0/8, with commas between them"),
  RATE_LIMIT: wholeNumber(1, 999_999_999).default(300).describe("forms per minute, a whole number from 1"),
});

/** The folder of templates alone, for who starts no server: the one that is named, else that of the package at `root`. */
export function readTemplatesDir(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return env.TEMPLATES_DIR?.trim() ? resolve(env.TEMPLATES_DIR) : join(root, "templates");
}

/** Where a Chromium may be: as it is named, and the folders in which programs are looked for. */
export function readBrowserPaths(env: Readonly<Record<string, string | undefined>> = process.env): {
  readonly chromium: string | undefined;
  readonly path: string;
} {
  return { chromium: env.CHROMIUM_PATH?.trim(), path: env.PATH ?? "" };
}

/** Reads the settings; blank variables count as unset. Throws `SettingsError` with one sentence for the first wrong one. */
export function readEnv(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const result = shape.safeParse(given);
  if (!result.success) {
    const name = String(result.error.issues[0]?.path[0]) as keyof typeof shape.shape;
    throw new SettingsError(`${name} is "${given[name]}", but must be ${shape.shape[name].description}.`);
  }
  const { PORT, HOST, DATABASE_URL, TEMPLATES_DIR, LOG_LEVEL, TRUST_PROXY, RATE_LIMIT } = result.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    templatesDir: TEMPLATES_DIR,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY ?? false,
    rateLimit: RATE_LIMIT,
  };
}
