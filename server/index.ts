import "./node-version";
import type { ServerBuild } from "@remix-run/node";
import { start } from "./start";
import { createWriteFile } from "./write-file";

// React and Express read this; without it they run their slow development versions.
// eslint-disable-next-line no-restricted-properties -- It is set here, not read.
process.env.NODE_ENV = "production";
// A variable, so that the bundler does not include Remix's own build.
const remixBuild = "./server/index.js";
const docxThread = new URL(/* @vite-ignore */ "./docx-thread.js", import.meta.url);
start({ build: (await import(/* @vite-ignore */ remixBuild)) as ServerBuild, writeFile: createWriteFile(docxThread) });
