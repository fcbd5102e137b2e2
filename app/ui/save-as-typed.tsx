/** Automatically saves the forms of the page that have `data-save`, and updates their `role="status"` text. */
export const SaveAsTyped = () => <script src="/save-answers.js" defer />;
