export interface ExampleChoice {
  readonly slug: string;
  readonly title: string;
  /** The id its copy will have, so that a button pressed twice opens it once. */
  readonly id: string;
}

/** The list before there is anything in it: what this is, how to start, and finished examples to look at. */
export function EmptyList({ examples }: { examples: readonly ExampleChoice[] }) {
  return (
    <div className="c-empty l-stack u-measure">
      <p>
        A requisition is one request to hire. You answer seven short sections in any order. Requisite turns them into a
        job description and an interview plan that you can send as Word files.
      </p>
      <p>
        <a className="c-button is-primary" href="/requisitions/new">
          Start a requisition
        </a>
      </p>
      <h2 className="u-top">Or look at a finished one first</h2>
      <ExampleButtons examples={examples} />
    </div>
  );
}

/** Buttons that open a copy of each finished example, or all of them to compare. */
export function ExampleButtons({ examples }: { examples: readonly ExampleChoice[] }) {
  if (examples.length === 0) return <p className="u-muted">No examples are available.</p>;
  return (
    <div className="l-stack u-gap-s">
      {examples.map(({ slug, title, id }) => (
        <form key={slug} method="post" action="/requisitions/new">
          <input type="hidden" name="id" value={id} />
          <button className="c-button" name="intent" value={`example:${slug}`}>
            Open {title}
          </button>
        </form>
      ))}
      {examples.length > 1 ? (
        <form method="post" action="/requisitions/new">
          {examples.map(({ slug, id }) => (
            <input key={slug} type="hidden" name="id" value={id} />
          ))}
          <button className="c-button" name="intent" value="examples">
            Open all {examples.length}, and compare them
          </button>
        </form>
      ) : null}
    </div>
  );
}
