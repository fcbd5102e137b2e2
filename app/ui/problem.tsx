const WHAT: Record<number, { title: string; text: string }> = {
  400: {
    title: "That request cannot be read",
    text: "It was not made by a page of this product, or by one too old. Nothing was changed.",
  },
  404: { title: "There is nothing here", text: "The address may be mistyped, or what it named was deleted." },
  405: { title: "That cannot be done here", text: "This address does not take forms. Nothing was changed." },
  409: { title: "That was changed in the meantime", text: "Nothing was overwritten." },
  410: { title: "That is gone", text: "It was deleted." },
  422: { title: "That could not be saved", text: "Nothing was changed." },
};

const UNKNOWN = {
  title: "Something went wrong on this server",
  text: "Nothing was saved half. If you sent a form, go back: what you typed is still in it. The server’s log has the details.",
};

interface ProblemProps {
  readonly status: number;
  readonly message: string | undefined;
  /** The address that could not be shown, with all that was asked for. */
  readonly at: string;
}

/** A page for what went wrong: what happened, what was kept, what to do next. */
export function Problem({ status, message, at }: ProblemProps) {
  const { title, text } = WHAT[status] ?? UNKNOWN;
  return (
    <div className="l-stack u-measure">
      <h1>{title}</h1>
      <p>{message ?? text}</p>
      <p className="l-row">
        <a className="c-button is-primary" href="/requisitions">
          Go to your requisitions
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
