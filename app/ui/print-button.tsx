/** Prints the page. Hidden without scripts; the small script that shows it runs on pages without any other scripts. */
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
