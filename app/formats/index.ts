import { csv } from "./csv";
import { docx } from "./docx/index";
import type { Format } from "./format";
import { html } from "./html/index";
import { ics } from "./ics";
import { json } from "./json";
import { jsonld } from "./jsonld";
import { md } from "./md/index";
import { txt } from "./txt/index";

/** Every export format, in menu order. */
export const FORMATS: readonly Format[] = [docx, html, md, txt, jsonld, ics, csv, json];

/** Finds a format of this kind of document by extension or id; undefined if there is none. */
export const findFormat = (name: string, kind: string): Format | undefined =>
  FORMATS.find(({ ending, id, of }) => (ending === name || id === name) && (of?.includes(kind) ?? true));
