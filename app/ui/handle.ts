import type { PlaceName } from "./place-bar";

/** Tells the root how to render a route's page. */
export interface Handle<Data = unknown> {
  /** The page's part of the document title. */
  title(data: Data): string;
  /** True if the page needs scripts; only the pages that edit answers do. */
  readonly hydrate?: boolean;
  /** Which of the four pages of a requisition this is, or belongs to. */
  readonly here?: PlaceName;
  readonly skip?: string;
  /** True if the page renders both its main part and a bar after it. */
  readonly barred?: boolean;
}
