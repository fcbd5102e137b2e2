import type { Evidence, Finding, Fix } from "../../clarity/finding";

/** A phrase that raised a finding, and its place, with a link if there is one. */
export interface ShownEvidence extends Evidence {
  readonly where: string;
  readonly href?: string | undefined;
}

/** What a button says, and which of the finding's fixes it is. */
export interface ShownFix extends Pick<Fix, "label"> {
  readonly nth: number;
}

/** A finding with its place in words ("Success metrics, metric 2") and the address of its field. */
export interface ShownFinding extends Omit<Finding, "evidence" | "fixes"> {
  readonly where: string;
  readonly href: string;
  readonly evidence: readonly ShownEvidence[];
  /** A button names its result; the change itself stays on the server. */
  readonly fixes: readonly ShownFix[];
}

/** A sentence as a heading or a link: without its full stop, unless there is more than one sentence. */
export const asTitle = (sentence: string): string =>
  /[.!?] /.test(sentence) ? sentence : sentence.replace(/([^.])\.$/, "$1");
