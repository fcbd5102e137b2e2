import type { FormHTMLAttributes, ReactNode } from "react";
import { SearchBox } from "./search-box";

interface LiveSearchProps extends Pick<FormHTMLAttributes<HTMLFormElement>, "action" | "aria-label"> {
  /** The id of what the search narrows; `data-said` on it is what is said of it when it changes. */
  readonly of: string;
  /** What the field is called. */
  readonly label: string;
  readonly words: string;
  /** The other filters, and what is shown next to it. */
  readonly children?: ReactNode;
}

/**
 * Searches and narrows a page: a plain form, whose address can be kept and sent. With scripts it follows the typing and
 * each choice, so its button is removed.
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

/** One choice of a search; its first option says what it is about. */
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
