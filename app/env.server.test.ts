import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnv, SettingsError } from "./env.server";

const DEFAULTS = {
  port: 3000,
  host: "127.0.0.1",
  databaseUrl: "file:data/requisite.db",
  templatesDir: "templates",
  logLevel: "info",
  trustProxy: false,
  rateLimit: 300,
};

test("nothing needs to be set, and blank is the same as unset", () => {
  expect(readEnv({})).toEqual(DEFAULTS);
  expect(readEnv({ PORT: "", HOST: " ", TRUST_PROXY: "", AUTH: undefined, UNRELATED: "x" })).toEqual(DEFAULTS);
});

test(".env.example holds every setting with its default", () => {
  const lines = readFileSync(".env.example", "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line));
  const example = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));
  expect(readEnv(example)).toEqual(DEFAULTS);
  expect(Object.keys(example)).toHaveLength(Object.keys(DEFAULTS).length + 1); // and AUTH, of which there is one kind
});

test("what is set is taken", () => {
  expect(
    readEnv({
      PORT: "3001",
      HOST: "::1",
      LOG_LEVEL: "silent",
      TRUST_PROXY: "loopback, 10.0.0.0/8,2001:db8::1",
      RATE_LIMIT: "5",
    }),
  ).toMatchObject({
    port: 3001,
    host: "::1",
    logLevel: "silent",
    trustProxy: "loopback, 10.0.0.0/8,2001:db8::1",
    rateLimit: 5,
  });
});

test.each([
  ["PORT", "70000", "a port from 0 to 65535"],
  ["PORT", "1e3", "a port from 0 to 65535"],
  ["PORT", "-1", "a port from 0 to 65535"],
  [
    "HOST",
    "0.0.0.0",
    "one of 127.0.0.1, localhost, ::1: without sign-in, Requisite is only available on its own computer",
  ],
  ["AUTH", "oidc", "local; this version doesn’t support sign-in yet"],
  ["LOG_LEVEL", "loud", "one of fatal, error, warn, info, debug, silent"],
  ["TRUST_PROXY", "everyone", "addresses of proxies, such as 127.0.0.1 or 10.0.0.0/8, with commas between them"],
  ["TRUST_PROXY", "10.0.0.0/33", "addresses of proxies, such as 127.0.0.1 or 10.0.0.0/8, with commas between them"],
  ["RATE_LIMIT", "0", "forms per minute, a whole number from 1"],
])("%s=%s is refused with one sentence", (name, value, allowed) => {
  const read = () => readEnv({ [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(`${name} is "${value}", but must be ${allowed}.`);
});
