import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CLIENT = "build/client";
const KB = 1000;

interface Manifest {
  readonly entry: Module;
  readonly routes: { readonly [id: string]: Module & { readonly hasLoader: boolean } };
}
interface Module {
  readonly module: string;
  readonly imports?: readonly string[];
}

const manifestPath = readdirSync(join(CLIENT, "assets")).find((name) => /^manifest-\w+\.js$/.test(name))!;
const manifest = JSON.parse(
  readFileSync(join(CLIENT, "assets", manifestPath), "utf8").replace(/^window\.__remixManifest=|;$/g, ""),
) as Manifest;

/** The download size of a file: compressed as at build time. Files below 500 bytes are sent uncompressed. */
function shipped(path: string, as: "br" | "gz"): number {
  const { length } = readFileSync(join(CLIENT, path));
  return length < 500 ? length : readFileSync(join(CLIENT, `${path}.${as}`)).length;
}

function scriptsOf(route: string): string[] {
  const modules = [manifest.entry, manifest.routes.root!, manifest.routes[route]!];
  const paths = modules.flatMap(({ module, imports = [] }) => [module, ...imports]);
  return [...new Set([`/assets/${manifestPath}`, ...paths])];
}

// Browsers use Brotli over https or from this computer, and gzip over any other connection.
describe.each(["br", "gz"] as const)("the download of a page, as %s", (as) => {
  it.each(["section", "brief"])("has at most 120 kB of scripts in the wizard: %s", (page) => {
    const files = scriptsOf(`routes/requisition/${page}/route`);
    expect(files.length).toBeGreaterThan(5);
    const bytes = files.map((path) => shipped(path, as));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120 * KB);
  });

  it("has one stylesheet of at most 14 kB", () => {
    expect(readdirSync(join(CLIENT, "assets")).filter((name) => name.endsWith(".css"))).toEqual([]);
    expect(shipped("/requisite.css", as)).toBeLessThanOrEqual(14 * KB);
  });
});

describe("the download of a page", () => {
  it("has at most 30 kB of fonts for an English document, cached for a year", () => {
    const fonts = readdirSync(join(CLIENT, "assets")).filter((name) => name.endsWith(".woff2"));
    expect(fonts).toHaveLength(6);
    const english = fonts.filter((name) => /^hanken-grotesk-latin-\d00-/.test(name));
    const bytes = english.map((name) => readFileSync(join(CLIENT, "assets", name)).length);
    expect(bytes).toHaveLength(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * KB);
  });

  it("has at most 4 kB of scripts on other pages", () => {
    const routes = readdirSync("app/routes", { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx$/.test(name),
    );
    const hydrated = routes.filter((name) => /hydrate: true/.test(readFileSync(join("app/routes", name), "utf8")));
    expect(hydrated.sort()).toEqual(["new/brief.tsx", "requisition/brief/route.tsx", "requisition/section/route.tsx"]);
    const pages = ["app/root.tsx", ...routes.map((name) => join("app/routes", name))];
    const withScripts = pages.filter((path) => /<Scripts|<script/i.test(readFileSync(path, "utf8")));
    expect(withScripts).toEqual(["app/root.tsx"]);
    expect(readFileSync("app/root.tsx", "utf8")).toContain("handle?.hydrate ? <Scripts");
    const others = readdirSync("public").filter((name) => name.endsWith(".js"));
    expect(others).toEqual(["live-search.js", "print.js", "save-answers.js"]);
    const bytes = others.map((name) => readFileSync(join("public", name)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4 * KB);
  });
});
