/** The legend of a balance picture; `expected` adds the mark for what a role type expects. */
export function BalanceKey({ expected }: { expected: boolean }) {
  const marks = [
    { words: "Product", mark: <rect className="product" width="16" height="12" /> },
    { words: "Shared by both", mark: <rect fill="url(#hatch)" width="16" height="12" /> },
    { words: "Program", mark: <rect className="program" width="16" height="12" /> },
    ...(expected
      ? [
          {
            words: "Role type expects product to end here",
            mark: <line className="expect" x1="8" x2="8" y1="-1" y2="13" />,
          },
        ]
      : []),
  ];
  return (
    <ul className="c-key u-top" role="list" aria-hidden="true">
      {marks.map(({ words, mark }) => (
        <li key={words}>
          <svg className="c-strip" width="16" height="12" focusable="false">
            {mark}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
