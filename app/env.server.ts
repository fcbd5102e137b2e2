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

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("a port from 0 to 65535"),
  HOST: z
    .enum(LOOPBACK)
    .default("127.0.0.1")
    .describe(`one of ${LOOPBACK.join(", ")}: without a log-in this server answers only its own machine`),
  DATABASE_URL: z.string().min(1).default("file:data/requisite.db").describe("such as file:data/requisite.db"),
  TEMPLATES_DIR: z.string().min(1).default("templates").describe("a folder"),
  AUTH: z.enum(["local"]).default("local").describe("local; log-ins are not supported by this version yet"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, silent"),
  TRUST_PROXY: z.string().default("").describe("a list of proxy addresses"),
  RATE_LIMIT: z.coerce.number().int().min(1).default(300).describe("forms a minute, a whole number from 1"),
});

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
    trustProxy: TRUST_PROXY === "" ? false : TRUST_PROXY,
    rateLimit: RATE_LIMIT,
  };
}
