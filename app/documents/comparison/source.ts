import type { Catalogue } from "../../catalogue/catalogue";
import type { Balance } from "../../clarity/verdict/balance";
import type { AxisOfMany } from "../../clarity/verdict/role-profile";
import type { Figure } from "../../comparison/meaning/five-numbers";
import type { Overview } from "../../comparison/meaning/overview";
import type { Stamp } from "../blocks/document";
import type { Letterhead } from "../letterhead";

/** One of the compared requisitions; the first is the baseline, A. */
export interface ComparedItem {
  readonly name: string;
  readonly roleType: string;
  /** The clarity verdict: "Clear: reads as Product Manager". */
  readonly reads: string;
  readonly stamp: Stamp;
}

/** The input for the document of a comparison. */
export interface ComparisonSource {
  readonly items: readonly ComparedItem[];
  readonly catalogue: Catalogue;
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
  /** The role signals of all requisitions on one scale. */
  readonly axes: readonly AxisOfMany[];
  /** The role type whose bands the axes have; undefined if that of the baseline is not known. */
  readonly expectedOf: string | undefined;
  /**
   * For each requisition, the balance of its text and the one expected of its role type; undefined if nothing counted
   * or the role type is unknown.
   */
  readonly balances: readonly { readonly is: Balance | undefined; readonly expected: Balance | undefined }[];
  readonly letterhead: Letterhead;
  /** True to leave out rows that are the same in all requisitions. */
  readonly only: boolean;
  /** True to mark differences from the baseline, false for plain texts. */
  readonly marks: boolean;
}
