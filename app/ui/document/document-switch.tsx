interface DocumentSwitchProps {
  readonly documents: readonly {
    readonly href: string;
    readonly name: string;
    readonly about: string;
    readonly here: boolean;
  }[];
}

/** Every document and edition of a requisition, side by side. */
export function DocumentSwitch({ documents }: DocumentSwitchProps) {
  return (
    <nav className="c-switch is-documents" aria-label="Documents">
      {documents.map(({ href, name, about, here }) => (
        <a key={href} href={href} title={about} aria-current={here ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
