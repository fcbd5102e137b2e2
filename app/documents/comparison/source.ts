import type { Catalogue } from "../../catalogue/catalogue";
import type { Balance } from "../../clarity/verdict/balance";
import type { AxisOfMany } from "../../clarity/verdict/role-profile";
import type { Figure } from "../../comparison/meaning/five-numbers";
import type { Overview } from "../../comparison/meaning/overview";
import type { Stamp } from "../blocks/document";
import type { Letterhead } from "../letterhead";

/** One of the requisitions that are compared; the first is the baseline, A. */
export interface ComparedItem {
  readonly name: string;
  readonly roleType: string;
  /** What clarity reads: "Clear: reads as Product Manager". */
  readonly reads: string;
  readonly stamp: Stamp;
}

/** What the document of a comparison is written from. */
export interface ComparisonSource {
  readonly items: readonly ComparedItem[];
  readonly catalogue: Catalogue;
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
  /** The role signals of all on one scale. */
  readonly axes: readonly AxisOfMany[];
  /** Whose bands the axes have; undefined if the role type of the baseline is not known. */
  readonly expectedOf: string | undefined;
  /** For each requisition, as it reads and as its role type leads to expect; undefined where nothing counted or none is known. */
  readonly balances: readonly { readonly is: Balance | undefined; readonly expected: Balance | undefined }[];
  readonly letterhead: Letterhead;
  /** True to leave out rows that are the same in all. */
  readonly only: boolean;
  /** True for texts marked against the baseline's, false for plain ones. */
  readonly marks: boolean;
}
