/** What a route tells the root about its page. */
export interface Handle<Data = unknown> {
  /** The page's own part of the title. */
  title(data: Data): string;
  /** True if the page needs scripts; only the wizard's edit pages do. */
  readonly hydrate?: boolean;
  /** True for a page that shows a sheet of paper. */
  readonly desk?: boolean;
  readonly skip?: string;
}
