/** A name that is not taken yet, in whatever letters: the one wanted, or with the first number that is free. It is taken then. */
export function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let i = 1; used.has(free.toLowerCase()); i += 1) free = `${name}${i}`;
  used.add(free.toLowerCase());
  return free;
}
