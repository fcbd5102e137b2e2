import { csv } from "./csv";
import { docx } from "./docx/index";
import type { Format } from "./format";
import { html } from "./html/index";
import { ics } from "./ics";
import { json } from "./json";
import { jsonld } from "./jsonld";
import { md } from "./md/index";
import { txt } from "./txt/index";

/** Every format a document leaves in, in the order of the export menu. */
export const FORMATS: readonly Format[] = [docx, html, md, txt, jsonld, ics, csv, json];

/** A format by its ending or by its id, of this kind of document; undefined if there is none. */
export const findFormat = (name: string, kind: string): Format | undefined =>
  FORMATS.find(({ ending, id, of }) => (ending === name || id === name) && (of?.includes(kind) ?? true));
