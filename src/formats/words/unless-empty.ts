/** A list where it says something: most formats have no empty lists, or would take one for a value. */
export const unlessEmpty = <T extends readonly unknown[]>(list: T): T | undefined =>
  list.length === 0 ? undefined : list;
