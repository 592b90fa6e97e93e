import { slugOf } from "../../../graph/names/slug-of.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Makes ids that are free, always the same for the same file: an id that may stand is kept, other words give a slug, a
 * further one of the same a number.
 * @param reserved words that no record of the kind may have as its id
 */
export function makeIds(reserved: readonly string[] = []): (words: string) => string {
  const taken = new Set(reserved);
  const last = new Map<string, number>();

  return (words) => {
    const wanted = ID.test(words) ? words : slugOf(words);
    let id = wanted;
    let ordinal = last.get(wanted) ?? 1;
    while (taken.has(id)) {
      ordinal += 1;
      id = `${wanted.slice(0, 120)}-${ordinal}`;
    }
    last.set(wanted, ordinal);
    taken.add(id);
    return id;
  };
}
