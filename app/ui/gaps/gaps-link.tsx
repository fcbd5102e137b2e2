/** How many gaps there are, and the way to fill them; nothing if there are none. */
export function GapsLink({ gaps, address }: { gaps: number; address: string }) {
  if (gaps === 0) return null;
  return (
    <p>
      <a href={address}>{gaps === 1 ? "1 gap" : `${gaps} gaps`} to fill</a>
    </p>
  );
}
