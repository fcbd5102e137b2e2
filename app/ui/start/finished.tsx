export interface ExampleChoice {
  readonly slug: string;
  readonly title: string;
  /** The id for its copy, so that pressing the button twice opens one copy. */
  readonly id: string;
}

/** Buttons that open a copy of each finished example, or all of them in a comparison. */
export function ExampleButtons({ examples }: { readonly examples: readonly ExampleChoice[] }) {
  return (
    <div className="l-row">
      {examples.map(({ slug, title, id }) => (
        <form key={slug} method="post" action="/requisitions/new">
          <input type="hidden" name="id" value={id} />
          <button className="c-button is-small" name="intent" value={`example:${slug}`}>
            Open {title}
          </button>
        </form>
      ))}
      {examples.length > 1 ? (
        <form method="post" action="/requisitions/new">
          {examples.map(({ slug, id }) => (
            <input key={slug} type="hidden" name="id" value={id} />
          ))}
          <button className="c-button is-small" name="intent" value="examples">
            {examples.length === 2 ? "Compare both" : `Compare all ${examples.length}`}
          </button>
        </form>
      ) : null}
    </div>
  );
}

export interface CopyChoice {
  readonly id: string;
  readonly name: string;
  /** The id for its copy. */
  readonly copyId: string;
}

/** Buttons that copy existing requisitions; every answer of a copy is a suggestion. */
export function CopyButtons({ copies }: { readonly copies: readonly CopyChoice[] }) {
  return (
    <div className="l-row">
      {copies.map(({ id, name, copyId }) => (
        <form key={id} method="post" action="/requisitions">
          <input type="hidden" name="copyId" value={copyId} />
          <button className="c-button is-small" name="intent" value={`copy:${id}`}>
            Copy {name}
          </button>
        </form>
      ))}
    </div>
  );
}
