const WHAT: Record<number, { title: string; text: string }> = {
  400: {
    title: "We can’t read that request",
    text: "It may come from an old page. Nothing changed. Go back and reload.",
  },
  404: { title: "Page not found", text: "Check the link. The requisition may have been deleted." },
  405: { title: "That doesn’t work here", text: "This page takes no forms. Nothing changed." },
  409: { title: "There’s a newer save", text: "Nothing was overwritten. Open the page again to see both." },
  410: { title: "Deleted", text: "This page was deleted." },
  422: { title: "Couldn’t save", text: "Nothing changed. Go back: your text is still there." },
};

const UNKNOWN = {
  title: "Something went wrong",
  text: "Your last change wasn’t saved. Go back and try again. Your text is still there.",
};

interface ProblemProps {
  readonly status: number;
  readonly message: string | undefined;
  /** The address that could not be shown, with its query. */
  readonly at: string;
}

/** An error page: what happened, what was kept, what to do next. */
export function Problem({ status, message, at }: ProblemProps) {
  const { title, text } = WHAT[status] ?? UNKNOWN;
  return (
    <div className="c-card is-padded l-stack u-gap-s u-measure">
      <h1>{title}</h1>
      <p>{message ?? text}</p>
      <p className="l-row">
        <a className="c-button is-primary" href="/requisitions">
          Go to requisitions
        </a>
        {status >= 500 ? (
          <a className="c-button" href={at}>
            Try again
          </a>
        ) : null}
      </p>
    </div>
  );
}
