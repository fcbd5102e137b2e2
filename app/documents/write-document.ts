import { readiness } from "../requisition/readiness";
import type { HiringDocument } from "./document";
import type { DocumentKind } from "./index";
import { roleTypeOf, type Source } from "./source";
import { spellOut } from "./title";

/** Writes one kind of document from a requisition. It is a draft until every section is ready. */
export function writeDocument(kind: DocumentKind, source: Source): HiringDocument {
  const { requisition, suggested, options, stamp } = source;
  const { title, area, level } = requisition.role;
  return {
    name: kind.name,
    title: spellOut(title, roleTypeOf(source)),
    subtitle: [area, level].filter((text) => text !== "").join(", "),
    language: "en-US",
    draft: readiness(requisition, suggested, options).some((section) => section.state !== "ready"),
    stamp,
    blocks: kind.write(source),
  };
}
