/** Returns an unused name, ignoring case: the given one, or with the first free number. Adds it to `used`. */
export function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let i = 1; used.has(free.toLowerCase()); i += 1) free = `${name}${i}`;
  used.add(free.toLowerCase());
  return free;
}
