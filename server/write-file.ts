import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { HiringDocument } from "../app/documents/blocks/document";
import type { Format, Written } from "../app/formats/format";
import { Kept } from "./kept";

/** The total size of cached files; a job description has 15 kB, a pack of sixty pages 60. */
const MOST_KEPT = 16 * 1024 * 1024;
/** Longer than any document takes; a thread that exceeds it is stuck. */
const LONGEST = 30_000;

interface Answer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

type WriteFile = (format: Format, written: Written) => Promise<Uint8Array>;

/**
 * Writes documents as files for the server. Word files are written in a separate thread, so that requests do not wait
 * for exports, and unchanged documents are cached. `threadFile` is the built thread; without it, files are written in
 * this thread.
 */
export function createWriteFile(threadFile: URL | undefined): WriteFile {
  const thread = threadFile && existsSync(threadFile) ? new DocxThread(threadFile) : undefined;
  const kept = new Kept<Uint8Array>(MOST_KEPT, ({ length }) => length);
  return async (format, written) => {
    if (format.ending !== "docx") return format.write(written);
    const name = nameOf(written.document);
    const known = kept.get(name);
    if (known) return known;
    const bytes = await (thread ? thread.write(written.document) : format.write(written));
    kept.put(name, bytes);
    return bytes;
  };
}

/** The cache key: equal for two documents that result in the same file. */
function nameOf(document: HiringDocument): string {
  const { letterhead, ...read } = document;
  const { logo, styleSource, ...said } = letterhead;
  const hash = createHash("sha256").update(JSON.stringify([read, said, styleSource?.lines]));
  for (const bytes of [logo?.png, styleSource?.bytes])
    hash.update(bytes ? `${bytes.length}:` : "-").update(bytes ?? "");
  return hash.digest("base64");
}

/** A thread that writes Word files one after another; started with the first file, and again if it exits. */
class DocxThread {
  readonly #file: URL;
  readonly #waiting = new Map<number, { done(bytes: Uint8Array): void; fail(error: Error): void }>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(file: URL) {
    this.#file = file;
  }

  write(document: HiringDocument): Promise<Uint8Array> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      const stuck = setTimeout(() => this.#end(new Error("A Word file took too long to write.")), LONGEST);
      const settle = () => {
        clearTimeout(stuck);
        this.#waiting.delete(id);
      };
      this.#waiting.set(id, {
        done: (bytes) => (settle(), resolve(bytes)),
        fail: (error) => (settle(), reject(error)),
      });
      worker.postMessage({ id, document });
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#file);
    // The thread must not keep a stopping server alive.
    worker.unref();
    worker.on("message", ({ id, bytes, error }: Answer) => {
      const one = this.#waiting.get(id);
      if (bytes) one?.done(bytes);
      else one?.fail(new Error(error));
    });
    worker.on("error", (error) => this.#end(error));
    worker.on("exit", () => this.#end(new Error("The thread that writes Word files has ended."), worker));
    return worker;
  }

  /** Waiting requests are rejected; the next file starts a new thread. */
  #end(error: Error, ended = this.#worker): void {
    if (ended !== this.#worker) return;
    this.#worker = undefined;
    void ended?.terminate();
    for (const one of [...this.#waiting.values()]) one.fail(error);
  }
}
