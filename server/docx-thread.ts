import { parentPort } from "node:worker_threads";
import type { HiringDocument } from "../app/documents/blocks/document";
import { writeDocx } from "../app/formats/docx/index";

interface Question {
  readonly id: number;
  readonly document: HiringDocument;
}

parentPort?.on("message", ({ id, document }: Question) => {
  writeDocx(document).then(
    (bytes) => parentPort?.postMessage({ id, bytes }),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? "") : String(error) }),
  );
});
