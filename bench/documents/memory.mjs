// Exports the documents of a file twenty times in the server's thread, and prints the peak memory of the process in MB.
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

const [, , thread, file] = process.argv;
const document = JSON.parse(readFileSync(file, "utf8"));
const worker = new Worker(thread);
for (let id = 0; id < 20; id += 1) {
  worker.postMessage({ id, document: { ...document, title: `Round ${id}` } });
  await new Promise((resolve) => worker.once("message", resolve));
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
process.exit(0);
