import type { Actor } from "./accounts/actor";
import type { Catalogue } from "./catalogue/catalogue";
import type { Format, Written } from "./formats/format";
import type { Store } from "./store/store";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  /** What the server hands to every route; routes import no database, no disk and no clock. */
  interface AppLoadContext {
    /** Of the content security policy, new for every request. */
    readonly nonce: string;
    readonly store: Store;
    readonly catalogue: Catalogue;
    readonly actor: Actor;
    /** Writes a document as a file without holding up other requests; the same document again costs next to nothing. */
    writeFile(format: Format, written: Written): Promise<Uint8Array>;
    /** What is always the same under a name, worked out once and remembered as long as there is room; never undefined. */
    remember<T>(name: string, work: () => T): T;
    /** Milliseconds since 1970 UTC. */
    now(): number;
    /** A new id: twelve characters of a to z and 0 to 9. */
    newId(): string;
  }
}
