import type { RouteConfigEntry } from "@remix-run/route-config";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "../app/documents/index";
import { FORMATS } from "../app/formats/index";
import routes from "../app/routes";

/** From the lowest layer up. A folder only imports from layers below; folders on one layer are independent. */
const FLOORS = [
  ["requisition"],
  ["catalogue"],
  ["clarity", "comparison"],
  ["intake", "documents"],
  ["formats", "store", "accounts", "ui"],
  ["routes", "cli"],
];
const PURE = new Set(FLOORS.slice(0, 4).flat());
const floorOf = (folder: string) => FLOORS.findIndex((floor) => floor.includes(folder));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name))),
];

const addressesIn = (entries: RouteConfigEntry[]): string[] =>
  entries.flatMap(({ path = "", children = [] }) => [path, ...addressesIn(children)]);
const filesOf = (entries: RouteConfigEntry[]): string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);

const code = ["app", "server"].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
const sources = code.filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes("/testing/"));
const read = (file: string) => readFileSync(file, "utf8");
const folderOf = (file: string) => /^app\/([a-z]+)\//.exec(file)?.[1];

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
}

/** The folder in app/ that an import refers to; undefined for packages and files next to the folders. */
function target(file: string, imported: string): string | undefined {
  if (imported.startsWith("~/")) return folderOf(`app/${imported.slice(2)}/`);
  if (!imported.startsWith(".")) return undefined;
  return folderOf(`${relative(".", resolve(dirname(file), imported))}/`);
}

describe("the code", () => {
  it("has only folders that belong to a layer", () => {
    const folders = new Set(code.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => floorOf(folder) < 0)).toEqual([]);
  });

  it("only imports from lower layers", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const [from, to] = [folderOf(file), target(file, imported)];
        const allowed = !from || !to || from === to || floorOf(to) < floorOf(from);
        return allowed ? [] : [`${file} imports ${imported}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycles", () => {
    const paths = new Set(sources);
    const next = (file: string) =>
      importsOf(file).flatMap((imported) => {
        const path = imported.startsWith(".") ? relative(".", resolve(dirname(file), imported)) : "";
        return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => path + end).filter((one) => paths.has(one));
      });
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
      if (done.has(file)) return;
      done.add(file);
      for (const one of next(file)) follow(one, [...way, file]);
    };
    for (const file of sources) follow(file, []);
    expect(circles).toEqual([]);
  });

  it("is pure up to the documents: no React, disk, clock or randomness", () => {
    const impure = /from "(?:react|node:|fs|path|@remix-run)|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\./;
    const pure = sources.filter((file) => PURE.has(folderOf(file) ?? "") && !file.endsWith(".server.ts"));
    expect(pure.length).toBeGreaterThan(30);
    expect(pure.filter((file) => impure.test(read(file)))).toEqual([]);
  });

  it("uses Remix only in routes, entries and the server", () => {
    const mayKnow = /^app\/(routes\/|routes\.ts|root\.tsx|entry\.|context\.ts)|^server\//;
    const knows = sources.filter((file) => importsOf(file).some((imported) => imported.startsWith("@remix-run/")));
    expect(knows.filter((file) => !mayKnow.test(file))).toEqual([]);
  });

  it("lists every section, rule and migration in its index", () => {
    for (const folder of ["app/requisition/sections", "app/clarity/rules", "app/store/database/migrations"]) {
      const index = read(join(folder, "index.ts"));
      for (const file of filesIn(folder).filter((name) => !/index\.ts$|\.test\.ts$/.test(name))) {
        expect(index, file).toContain(`"./${relative(folder, file).replace(/\.ts$/, "")}"`);
      }
    }
  });

  it("names documents after their folder and file, and formats after their folder or file and their address", () => {
    for (const { slug } of DOCUMENTS) expect(existsSync(`app/documents/${slug}/${slug}.ts`), slug).toBe(true);
    const written = readdirSync("app/formats").map((name) => name.replace(/\.tsx?$/, ""));
    expect(written).toEqual(expect.arrayContaining(FORMATS.map(({ ending }) => ending)));
    const answered = addressesIn(routes).flatMap((path) => /^documents\/:document\.(.+)$/.exec(path)?.[1] ?? []);
    expect(answered).toEqual(FORMATS.map(({ ending }) => ending).sort());
  });

  it("has a file for each route, and no unused loader or action in the routes", () => {
    const answering = new Set(filesOf(routes).map((file) => `app/${file}`));
    expect([...answering].filter((file) => !existsSync(file))).toEqual([]);
    const answers = /export (?:(?:async )?function|const) (?:loader|action)\b/;
    const idle = sources.filter(
      (file) => file.startsWith("app/routes/") && answers.test(read(file)) && !answering.has(file),
    );
    expect(idle).toEqual([]);
  });

  it("keeps markup out of route files: each renders one component", () => {
    const elements = (file: string) => read(file).match(/^\s*(?:return )?\(?<[A-Za-z]/gm)?.length ?? 0;
    const answering = filesOf(routes).map((file) => `app/${file}`);
    expect(answering.filter((file) => elements(file) > 1)).toEqual([]);
  });

  it("has no folder with more than 25 files", () => {
    const folders = ["app", "server", "tests", "bench", "scripts"].flatMap(foldersIn);
    const files = (folder: string) => readdirSync(folder).filter((name) => /\.(tsx?|m?js|css)$/.test(name));
    expect(folders.filter((folder) => files(folder).length > 25)).toEqual([]);
  });

  it("names files in kebab-case, keeps them short, and has no catch-all files", () => {
    const named = sources.map((file) => basename(file));
    expect(
      named.filter(
        (name) => !/^[a-z0-9-]+(\.(server|client|test|property))*\.tsx?$/.test(name) && !/^\d{4}-/.test(name),
      ),
    ).toEqual([]);
    expect(named.filter((name) => /^(utils?|helpers?|misc|types|common)\./.test(name))).toEqual([]);
    const ours = ["app", "server", "tests", "bench", "scripts"].flatMap(filesIn);
    const written = ours.filter((file) => /\.(tsx?|m?js|css)$/.test(file));
    expect(written.filter((file) => read(file).split("\n").length > 221)).toEqual([]);
  });

  it("uses one Remix version, and never imports the empty `remix` package", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const listed = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
      /^(@remix-run\/|remix$)/.test(name),
    );
    const version = dependencies!.remix;
    expect(listed.map(([, listedVersion]) => listedVersion)).toEqual(listed.map(() => version));
    const require = createRequire(import.meta.url);
    for (const [name] of listed) {
      expect((require(resolve("node_modules", name, "package.json")) as { version: string }).version, name).toBe(
        version,
      );
    }
    expect(code.filter((file) => importsOf(file).includes("remix"))).toEqual([]);
  });

  it("needs no development package to run or to build", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const running = sources.filter((file) => !file.endsWith("-testing.ts"));
    const building = ["vite.config.ts", "vite.server.config.ts", "vite.cli.config.ts", "scripts/compress.mjs"];
    const imported = [...running, ...building].flatMap(importsOf).filter((name) => /^(@[\w-]+\/)?\w/.test(name));
    const packages = new Set(imported.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !name.startsWith("node:") && !(name in dependencies))).toEqual([]);
  });

  it("has no server code in the browser bundle", () => {
    const client = filesIn("build/client").filter((file) => file.endsWith(".js"));
    expect(client.length).toBeGreaterThan(5);
    const serverOnly = /BEGIN IMMEDIATE|begin immediate|STRICT|node:fs|DATABASE_URL|wordprocessingml/;
    expect(client.filter((file) => serverOnly.test(read(file)))).toEqual([]);
  });
});
