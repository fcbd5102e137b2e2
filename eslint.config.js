import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What scripts of a page may use. */
const browser = Object.fromEntries(
  "document history print fetch setTimeout clearTimeout addEventListener FormData URLSearchParams AbortController DOMParser"
    .split(" ")
    .map((name) => [name, "readonly"]),
);

export default tseslint.config(
  { ignores: ["build", "node_modules", ".cache", "test-results", "playwright-report", "data"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  jsxA11y.flatConfigs.recommended,
  // It compiles every function it sees, which takes a third of the time where there are no components.
  { files: ["app/**/*.tsx", "app/{routes,ui}/**"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "remix", message: "An empty package that throws; use @remix-run/*." }] },
      ],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only app/env.server.ts reads the environment." },
      ],
      "@typescript-eslint/only-throw-error": "off", // Remix routes throw Responses
      // The row a reader has just added and the summary of what is wrong take the focus on purpose.
      "jsx-a11y/no-autofocus": "off",
      // Our interfaces' methods do not use "this".
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
      // Lists without bullets lose their role in Safari unless it is said.
      "jsx-a11y/no-redundant-roles": "off",
      // Tables that become blocks on a phone carry explicit roles; scrolling regions must take the keyboard's focus.
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  {
    files: ["app/env.server.ts", "*.config.{js,ts}", "scripts/**", "bench/**", "tests/**", "**/*.test.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    // Vitest's matchers are of type any.
    files: ["**/*.test.ts"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "bin/requisite"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: { console: "readonly", process: "readonly" },
    },
  },
  { files: ["public/*.js"], languageOptions: { globals: browser } },
);
