/**
 * Gives ids that are free: the one that is wanted where nobody has it, else with the next number behind it. One that was
 * given is taken.
 */
export function freeIds(isTaken: (id: string) => boolean, reserved: readonly string[]): (wanted: string) => string {
  const given = new Set(reserved);
  const last = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let ordinal = last.get(wanted) ?? 1;
    while (given.has(id) || isTaken(id)) {
      ordinal += 1;
      id = `${wanted.slice(0, 120)}-${ordinal}`;
    }
    last.set(wanted, ordinal);
    given.add(id);
    return id;
  };
}
