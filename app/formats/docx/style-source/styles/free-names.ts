/**
 * A name that is not used yet, regardless of case: the one wanted, or with the first free number. It counts as used
 * from then on.
 */
export function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let i = 1; used.has(free.toLowerCase()); i += 1) free = `${name}${i}`;
  used.add(free.toLowerCase());
  return free;
}
