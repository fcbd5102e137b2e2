import type { PlaceName } from "./place-bar";

/** What a route tells the root about its page. */
export interface Handle<Data = unknown> {
  /** The page's own part of the title. */
  title(data: Data): string;
  /** True if the page needs scripts; only the wizard's edit pages do. */
  readonly hydrate?: boolean;
  /** Which of the four pages of a requisition this is, or belongs to. */
  readonly here?: PlaceName;
  readonly skip?: string;
  /** True if the page ends with a bar after its main part: it renders both. */
  readonly barred?: boolean;
}
