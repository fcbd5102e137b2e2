import type { Evidence, Finding, Fix } from "../../clarity/finding";

/** A phrase that caused a finding, and its place, with a link if there is one. */
export interface ShownEvidence extends Evidence {
  readonly where: string;
  readonly href?: string | undefined;
}

/** The label of a button, and the index of the fix. */
export interface ShownFix extends Pick<Fix, "label"> {
  readonly nth: number;
}

/** A finding with its place ("Success metrics, metric 2") and the address of its field. */
export interface ShownFinding extends Omit<Finding, "evidence" | "fixes"> {
  readonly where: string;
  readonly href: string;
  readonly evidence: readonly ShownEvidence[];
  /** A button names its result; the changes stay on the server. */
  readonly fixes: readonly ShownFix[];
}

/** A sentence as a heading or link: without its period, unless there is more than one sentence. */
export const asTitle = (sentence: string): string =>
  /[.!?] /.test(sentence) ? sentence : sentence.replace(/([^.])\.$/, "$1");
