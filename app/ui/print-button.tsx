/** Prints the page; it is shown by the one script of the pages that need no other. */
export function PrintButton() {
  return (
    <>
      <button className="c-button is-small" type="button" hidden data-print="">
        Print
      </button>
      <script src="/print.js" defer />
    </>
  );
}
