import { createHash } from "node:crypto";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Catalogue } from "../catalogue/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { type Approval, approvalOf } from "../clarity/approval/approval";
import { openInALine } from "../clarity/approval/approval-in-words";
import { checkRequisition } from "../clarity/check";
import { DOCUMENTS, type DocumentKind, findDocument } from "../documents/index";
import { type Letterhead, PAPERS } from "../documents/letterhead";
import { MOST_PACKED, packed } from "../documents/pack";
import type { ReviewedSource } from "../documents/source";
import { writeDocument } from "../documents/write-document";
import { fileNameOf } from "../formats/file-name";
import type { Written } from "../formats/format";
import { findFormat, FORMATS } from "../formats/index";
import { NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { readiness } from "../requisition/readiness/readiness";
import { optionsFor } from "../requisition/fields/options";
import type { Arguments } from "./arguments";
import { exportNotices } from "./export-notices";
import { printPdf } from "./print-pdf";
import { fileName, plainLine, Problem } from "./problem";
import { isRequisition, readBytes, readDraft } from "./read-input";
import { readSettingsFile } from "./settings-file";
import type { ExitCode, Shell } from "./shell";

/** `requisite export`: writes one document, for one requisition or as a pack of several. Throws a `Problem`. */
export async function exportFiles(asked: Arguments, catalogue: Catalogue, shell: Shell): Promise<ExitCode> {
  const { options, files, json } = asked;
  const { document: slug = "job-description", format: wanted = "docx", out } = options;
  const isPack = slug === "pack";
  const kind = isPack ? undefined : findDocument(slug, options.edition);
  if (!isPack && !kind) throw new Problem(noDocument(slug, options.edition));
  if (isPack && files.length * DOCUMENTS.length > MOST_PACKED)
    throw new Problem(
      `a pack has at most ${MOST_PACKED} documents, and each file makes ${DOCUMENTS.length}; name up to 12 files`,
    );
  if (!isPack && files.length > 1) throw new Problem("export writes one document; name one file, or --document pack");
  const format = wanted === "pdf" ? "pdf" : findFormat(wanted, slug);
  if (!format || (isPack && format !== "pdf" && format.of)) throw new Problem(noFormat(wanted, slug));
  if (json && out === undefined)
    throw new Problem("--json says where the document was written; name a file with --out");

  const letterhead = await readLetterhead(asked, shell);
  const sources: ReviewedSource[] = [];
  for (const file of files) sources.push(await readSource(file, asked, letterhead, catalogue, shell));
  const written = isPack ? packOf(sources) : documentOf(kind!, sources[0]!);
  const lacks = format === "pdf" ? [] : (format.lacks?.(written) ?? []);
  const bytes = format === "pdf" ? await printPdf(written) : await format.write(written);
  const ending = format === "pdf" ? "pdf" : format.ending;
  // Formats for a single kind of document contain its data, which is never shortened.
  const isCut = format === "pdf" || !format.of;
  const notices = isCut
    ? sources.flatMap((source) => (kind ? [kind] : DOCUMENTS).map((one) => exportNotices(one, source)))
    : [];
  const tell = () => {
    for (const sentence of [...lacks, ...notices.flatMap(({ sentences }) => sentences)]) shell.complain(sentence);
  };
  if (out === undefined) {
    await shell.printBytes(bytes);
    tell();
    return 0;
  }
  const path = save(out, fileNameOf(written.document, ending), bytes);
  tell();
  const cuts = notices.flatMap((one) => one.cuts);
  if (json)
    await shell.print(
      `${JSON.stringify({ document: slug, format: ending, out: path, bytes: bytes.length, lacks, cuts }, null, 2)}\n`,
    );
  else await shell.print(`${plainLine(path)}\n`);
  return 0;
}

const documentOf = (kind: DocumentKind, source: ReviewedSource): Written => ({
  document: writeDocument(kind, source),
  source,
});

const packOf = (sources: readonly ReviewedSource[]): Written => ({
  document: packed(
    sources[0]!,
    sources.flatMap((source) => DOCUMENTS.map((kind) => writeDocument(kind, source))),
  ),
  source: sources[0]!,
});

/** The letterhead: the settings file, overridden by options. */
async function readLetterhead({ options }: Arguments, shell: Shell): Promise<Letterhead> {
  const settings = await readSettingsFile(options.settings, shell);
  const { organization = settings.organization, paper: wanted = settings.paper } = options;
  const paper = PAPERS.find((one) => one === wanted);
  if (!paper) throw new Problem(`there is no paper "${wanted}"; choose a4 or letter`);
  return { ...settings, organization, paper };
}

async function readSource(
  file: string,
  { options }: Arguments,
  letterhead: Letterhead,
  catalogue: Catalogue,
  shell: Shell,
): Promise<ReviewedSource> {
  const bytes = await readBytes(file, () => shell.stdin);
  if (!isRequisition(file, bytes)) {
    throw new Problem(
      `${fileName(file)} isn’t a requisition file; "requisite import" makes one from a job description`,
    );
  }
  const { requisition, suggested } = readDraft(bytes);
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  const choices = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  const { subject, findings } = checkRequisition(requisition, {
    catalogue,
    options: choices,
    others: [],
    today: shell.today,
    settings,
  });
  const approved = options.approved !== undefined;
  const approval = approvalOf(requisition, readiness(requisition, suggested, choices, settings), findings);
  if (approved && !approval.allowed) throw new Problem(`${fileName(file)} ${refusal(approval)}`);
  return {
    requisition,
    suggested,
    catalogue,
    options: choices,
    stamp: { requisition: idOf(bytes), version: 1, savedAt: savedAt(file, shell) },
    approved,
    letterhead,
    review: { subject, open: approval.findings, dismissed: [] },
  };
}

/** Why it is not approved: each open answer, or else the first blocker. */
function refusal(approval: Approval): string {
  const open = openInALine(approval, `which "requisite check" lists`);
  const [blocker] = approval.findings.filter(({ severity }) => severity === "blocker");
  if (open === "") return `can’t be approved: ${blocker!.found} "requisite check" lists the rest`;
  return `isn’t ready to approve: ${open}${blocker ? `; and fix the blockers that "requisite check" lists` : ""}`;
}

/** A file has no id, so the first twelve characters of a hash of its contents are used. */
const idOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

/** The time the file was last written, so that the same file gives the same document. */
function savedAt(file: string, { today }: Shell): number {
  return file === "-" ? Date.parse(today) : Math.floor(statSync(file).mtimeMs / 1000) * 1000;
}

/**
 * Writes to a temporary file next to the target and renames it, so that an incomplete file is never seen. Returns the
 * path.
 */
function save(out: string, name: string, bytes: Uint8Array): string {
  const folder = /[\\/]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory();
  const path = folder ? join(out, name) : out;
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}`);
  try {
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Problem(`there is no folder ${plainLine(dirname(path))}; create it, or name another with --out`);
    }
    throw new Problem(`${plainLine(path)} can’t be written (${code})`);
  }
  return path;
}

function noDocument(slug: string, edition: string | undefined): string {
  const kind = findDocument(slug);
  if (kind && edition !== undefined) {
    const ids = kind.editions?.map(({ id }) => id) ?? [];
    return `there is no edition "${edition}" of ${slug}; ${ids.length > 0 ? `it has ${ids.join(", ")}` : "it has none"}`;
  }
  return `there is no document "${slug}"; there are ${DOCUMENTS.map((one) => one.slug).join(", ")} and pack`;
}

function noFormat(wanted: string, slug: string): string {
  const known = FORMATS.filter(({ of }) => of?.includes(slug) ?? true).map(({ ending }) => ending);
  return `there is no format "${wanted}" of ${slug}; there are ${known.join(", ")} and pdf`;
}
