import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "../app/documents/index";
import { FORMATS } from "../app/formats/index";

/** From the ground up. A folder imports only from floors below; folders on one floor do not know each other. */
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

const code = ["app", "server"].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
const sources = code.filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes("/testing/"));
const read = (file: string) => readFileSync(file, "utf8");
const folderOf = (file: string) => /^app\/([a-z]+)\//.exec(file)?.[1];

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
}

/** The folder under app/ that an import leads to; undefined for packages and files beside the folders. */
function target(file: string, imported: string): string | undefined {
  if (imported.startsWith("~/")) return folderOf(`app/${imported.slice(2)}/`);
  if (!imported.startsWith(".")) return undefined;
  return folderOf(`${relative(".", resolve(dirname(file), imported))}/`);
}

describe("the house", () => {
  it("has only folders that stand on a floor", () => {
    const folders = new Set(code.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => floorOf(folder) < 0)).toEqual([]);
  });

  it("imports only from below", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const [from, to] = [folderOf(file), target(file, imported)];
        const allowed = !from || !to || from === to || floorOf(to) < floorOf(from);
        return allowed ? [] : [`${file} imports ${imported}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is pure up to the documents: no React, no disk, no clock, no randomness", () => {
    const impure = /from "(?:react|node:|fs|path|@remix-run)|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\./;
    const pure = sources.filter((file) => PURE.has(folderOf(file) ?? "") && !file.endsWith(".server.ts"));
    expect(pure.length).toBeGreaterThan(30);
    expect(pure.filter((file) => impure.test(read(file)))).toEqual([]);
  });

  it("keeps Remix to the routes, the entries and the server", () => {
    const mayKnow = /^app\/(routes\/|root\.tsx|entry\.|context\.ts)|^server\//;
    const knows = sources.filter((file) => importsOf(file).some((imported) => imported.startsWith("@remix-run/")));
    expect(knows.filter((file) => !mayKnow.test(file))).toEqual([]);
  });

  it("lists every section, rule and migration in its index", () => {
    const folders = ["app/requisition/sections", "app/clarity/rules", "app/store/migrations"];
    for (const folder of folders.filter((path) => existsSync(path))) {
      const index = read(join(folder, "index.ts"));
      for (const file of filesIn(folder).filter((name) => !/index\.ts$|\.test\.ts$/.test(name))) {
        expect(index, file).toContain(`./${basename(file, ".ts")}`);
      }
    }
  });

  it("names a document after its file, and gives each format its folder or file and its address", () => {
    for (const { slug } of DOCUMENTS) expect(existsSync(`app/documents/${slug}.ts`), slug).toBe(true);
    const written = readdirSync("app/formats").map((name) => name.replace(/\.tsx?$/, ""));
    expect(written).toEqual(expect.arrayContaining(FORMATS.map(({ ending }) => ending)));
    const addresses = FORMATS.map(({ ending }) => `requisitions.$id.documents.$document[.${ending}].ts`);
    expect(readdirSync("app/routes")).toEqual(expect.arrayContaining(addresses));
  });

  it("names files in kebab-case, keeps them short, and has no attic", () => {
    const named = sources.filter((file) => !file.startsWith("app/routes/")).map((file) => basename(file));
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

  it("has one Remix: the listed packages are of one version, and the empty one is never imported", () => {
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

  it("runs and is built with what a start installs: no development package", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const running = sources.filter((file) => !file.endsWith("-testing.ts"));
    const building = ["vite.config.ts", "vite.server.config.ts", "vite.cli.config.ts", "scripts/compress.mjs"];
    const imported = [...running, ...building].flatMap(importsOf).filter((name) => /^(@[\w-]+\/)?\w/.test(name));
    const packages = new Set(imported.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
    expect(packages.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !name.startsWith("node:") && !(name in dependencies))).toEqual([]);
  });

  it("lets nothing of the server into the browser", () => {
    const client = filesIn("build/client").filter((file) => file.endsWith(".js"));
    expect(client.length).toBeGreaterThan(5);
    const told = /BEGIN IMMEDIATE|begin immediate|STRICT|node:fs|DATABASE_URL|wordprocessingml/;
    expect(client.filter((file) => told.test(read(file)))).toEqual([]);
  });
});
