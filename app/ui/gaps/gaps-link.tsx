/** The number of blanks, with a link to fill them in; renders nothing if there are none. */
export function GapsLink({ gaps, address }: { gaps: number; address: string }) {
  if (gaps === 0) return null;
  return (
    <p>
      <a href={address}>{gaps === 1 ? "1 blank" : `${gaps} blanks`} to fill in</a>
    </p>
  );
}
