/**
 * Caches the result of a function for each object, as long as that object is in use. In: a function of an object that
 * never changes, such as a catalogue or saved answers. Out: the cached function. Equal objects that are not identical
 * are computed separately.
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
