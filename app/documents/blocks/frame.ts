import type { Frame, HiringDocument, JointStamp } from "./document";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { dayInWords } from "../wording";

type Framed = Pick<HiringDocument, "name" | "stamp" | "letterhead">;

/** Returns the frame of a document with this name, stamp and letterhead. */
export function frameOf(knows: Pick<Source, "catalogue">, { name, stamp, letterhead }: Framed): Frame {
  const { organization } = letterhead;
  const words = (phrase: "draft" | "draftUnapproved" | "draftAcross" | "logoUnnamed") =>
    phraseWords(knows, "every-document", phrase);
  return {
    draft: { head: words("draft"), unapproved: words("draftUnapproved"), across: words("draftAcross") },
    page: knows.catalogue.phrases["every-document"].page,
    stamp: stampLine(knows, stamp),
    logo: organization === "" ? words("logoUnnamed") : phraseWords(knows, "every-document", "logo", { organization }),
    changes: phraseWords(knows, "every-document", "fileWithChanges", { name }),
  };
}

/** "Requisition k3x9 · version 3 · November 22, 2026"; see `Frame`. */
function stampLine(knows: Pick<Source, "catalogue">, { requisition, version, savedAt }: JointStamp): string {
  if (requisition === "") return "";
  return [
    phraseWords(knows, "every-document", "stamp", { requisition }),
    ...(version === undefined
      ? []
      : [phraseWords(knows, "every-document", "stampVersion", { version: String(version) })]),
    dayInWords(savedAt),
  ].join(" · ");
}
