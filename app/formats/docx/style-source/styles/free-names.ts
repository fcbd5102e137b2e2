/** A name that is not taken yet, in whatever letters: the one wanted, or with the first number that is free. It is taken then. */
export function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 1; taken.has(free.toLowerCase()); i += 1) free = `${name}${i}`;
  taken.add(free.toLowerCase());
  return free;
}
