import type { FormHTMLAttributes, ReactNode } from "react";
import { SearchBox } from "./search-box";

interface LiveSearchProps extends Pick<FormHTMLAttributes<HTMLFormElement>, "action" | "aria-label"> {
  /** The id of the searched element; its `data-said` text is announced when it changes. */
  readonly of: string;
  /** The label of the field. */
  readonly label: string;
  readonly words: string;
  /** Other filters, and content next to the field. */
  readonly children?: ReactNode;
}

/**
 * Searches and filters a page. It is a plain form, whose address can be saved and shared. With scripts it updates while
 * the user types or selects, and its button is removed.
 */
export function LiveSearch({ of, label, words, children, ...form }: LiveSearchProps) {
  return (
    <>
      <form {...form} className="c-find" method="get" role="search" data-live={of}>
        <SearchBox label={label} words={words} />
        {children}
        <button className="c-button">Apply</button>
        <p className="u-hidden" role="status" />
      </form>
      <script src="/live-search.js" defer />
    </>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** A select in a search; its first option names the filter. */
export function Choose({ id, label, value, options }: ChooseProps) {
  return (
    <div>
      <label className="u-hidden" htmlFor={id}>
        {label}
      </label>
      <select className="c-input" id={id} name={id} defaultValue={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
