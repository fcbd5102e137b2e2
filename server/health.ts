import { Router } from "express";
import type { Store } from "../app/store/store";

const PATIENCE_MS = 1000;

/**
 * `/livez`: the process responds. `/readyz`: it can handle requests, that is, the database responds and the server is
 * not stopping.
 */
export function health(store: Store, isStopping: () => boolean): Router {
  const router = Router();
  router.get("/livez", (_request, response) => void response.type("text").send("alive\n"));
  router.get("/readyz", (_request, response) => {
    const answer = (ready: boolean) =>
      response
        .status(ready ? 200 : 503)
        .type("text")
        .send(ready ? "ready\n" : "not ready\n");
    if (isStopping()) {
      answer(false);
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error("the database doesn’t answer")), PATIENCE_MS);
    });
    // Called inside a promise, so that a store that throws synchronously also results in a 503.
    Promise.race([Promise.resolve().then(() => store.ping()), late])
      .then(() => answer(true))
      .catch(() => answer(false))
      .finally(() => clearTimeout(timer));
  });
  return router;
}
