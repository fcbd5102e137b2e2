import type { Checked } from "../clarity/check";

/** The output of `check --json` for one file. Scripts rely on exactly these keys. */
export interface CheckJson {
  readonly title: { readonly text: string; readonly role: string | null };
  readonly verdict: string;
  readonly role: string | null;
  readonly fits: readonly { readonly role: string; readonly fit: number }[];
  readonly axes: { readonly [axis: string]: number };
  readonly receipts: readonly {
    readonly axis: string;
    readonly phrase: string;
    readonly start: number;
    readonly end: number;
    readonly weight: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly at: string;
    readonly found: string;
    readonly instead: string;
    readonly why: string;
    readonly source: string;
  }[];
}

/** A check in the format of `--json`; the title's role is null if the title names none or several. */
export function toJson({ subject, findings }: Checked): CheckJson {
  const { title, reading, receipts } = subject;
  const [role = null, ...others] = title.roles;
  return {
    title: { text: title.text, role: others.length > 0 ? null : role },
    verdict: reading.verdict,
    role: reading.role,
    fits: reading.fits.map(({ role, fit }) => ({ role, fit })),
    axes: { ...reading.axes },
    receipts: receipts.map(({ axis, phrase, start, end, weight }) => ({ axis, phrase, start, end, weight })),
    findings: findings.map(({ rule, severity, at, found, instead, why, source }) => {
      return { rule, severity, at, found, instead, why, source };
    }),
  };
}
