/**
 * The one Remix configuration object; vite.config.ts hands it to the Remix plugin.
 * @satisfies {import("@remix-run/dev").VitePluginConfig}
 */
const config = {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  // Parts of routes that are no address themselves end in .server.ts or stand in a folder beside route.tsx.
  ignoredRouteFiles: ["**/*.test.{ts,tsx}", "**/*.server.ts"],
  // All five, so that the move to React Router 7 stays mechanical (docs/decisions/0001).
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};

export default config;
