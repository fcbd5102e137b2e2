import type { Catalogue } from "../catalogue/catalogue";
import type { Approval } from "../clarity/approval/approval";
import { approvalInWords, openAnswers } from "../clarity/approval/approval-in-words";
import type { Checked } from "../clarity/check";
import { type Counts, countFindings, countsInWords, type Severity, SEVERITIES } from "../clarity/finding";
import { roleName } from "../clarity/names";
import { closestRoles, verdictInWords } from "../clarity/verdict/verdict-in-words";
import { fileName, plainLine } from "./problem";

/** The number of closest role types in a report. */
const CLOSEST = 3;

/** A line of the summary; without a verdict if the file could not be checked. */
export interface SummaryRow {
  readonly file: string;
  readonly verdict?: string;
  readonly role?: string | null;
  readonly counts?: Counts;
}

/** Additional details for a requisition. */
export interface RequisitionDetails {
  readonly approval: Approval;
  /** What to resolve before its posting is published. */
  readonly notices: readonly string[];
}

/** The result of checking one file, as plain text for a terminal. Ends with a newline. */
export function reportOf(file: string, checked: Checked, catalogue: Catalogue, details?: RequisitionDetails): string {
  const { subject } = checked;
  const { findings } = details?.approval ?? checked;
  const { title } = subject;
  const named = title.roles.map((role) => roleName(role, catalogue)).join(" and ");
  const closest = closestRoles(subject)
    .slice(0, CLOSEST)
    .map(({ name, fit, byTitle }) => `${name} ${fit.toFixed(2)}${byTitle ? " (by title)" : ""}`);
  const { verdict, verdictMeans } = verdictInWords(subject);
  const lines = [
    fileName(file),
    `  Title     ${title.text === "" ? "none found" : title.text}${named ? ` (names: ${named})` : ""}`,
    `  Verdict   ${verdict.toLowerCase()}: ${verdictMeans}`,
    `  Closest   ${closest.length > 0 ? closest.join(", ") : "none"}`,
    `  Findings  ${countsInWords(countFindings(findings))}`,
    ...(details ? [`  Approval  ${approvalInWords(details.approval)}`] : []),
  ];
  const open = details ? openAnswers(details.approval) : [];
  if (open.length > 0) lines.push("", "  Still to write", ...open.map((line) => `    ${line}`));
  for (const severity of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    lines.push("", `  ${HEADINGS[severity]}`);
    for (const { at, found, instead, rule } of group) {
      lines.push(`    ${at === "" ? "whole text" : at}: ${found}`, `      ${instead} [${rule}]`);
    }
  }
  const notices = details?.notices ?? [];
  if (notices.length > 0) lines.push("", "  Before the posting goes out", ...notices.map((text) => `    ${text}`));
  return lines.map((line) => `${plainLine(line)}\n`).join("");
}

const HEADINGS: { readonly [S in Severity]: string } = {
  blocker: "Blockers",
  warning: "Warnings",
  suggestion: "Suggestions",
};

/** One line per file, in columns, and a last one with the totals. Ends with a newline. */
export function summaryOf(rows: readonly SummaryRow[]): string {
  const cells = rows.map(({ file, verdict, role, counts }) => [
    fileName(file),
    verdict ?? "not checked",
    role ?? "-",
    ...SEVERITIES.map((severity) => (counts ? String(counts[severity]) : "-")),
  ]);
  const sums = SEVERITIES.map((severity) =>
    String(rows.reduce((sum, { counts }) => sum + (counts?.[severity] ?? 0), 0)),
  );
  const table = [
    ["File", "Verdict", "Role", "Blockers", "Warnings", "Suggestions"],
    ...cells,
    [`${rows.length} files`, "", "", ...sums],
  ];
  const widths = table[0]!.map((_, i) => table.reduce((most, row) => Math.max(most, row[i]!.length), 0));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ");
  return table.map((row) => `${line(row)}\n`).join("");
}
