/** Saves the forms of the page that have `data-save` while they are typed in; what their `role="status"` says is true then. */
export const SaveAsTyped = () => <script src="/save-answers.js" defer />;
