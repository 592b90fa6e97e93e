import { apartFromDevices } from "../../../case-file/file-names.ts";
import { slugOf } from "../../../graph/names/slug-of.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Makes ids that are free, always the same for the same file: an id that may stand is kept, other words give a slug, a
 * further one of the same a number.
 * @param reserved words that no record of the kind may have as its id
 * @param fileNames whether files are named after the ids
 */
export function makeIds(reserved: readonly string[] = [], fileNames = false): (words: string) => string {
  // On many disks names that differ in case alone are one.
  const even = (id: string): string => (fileNames ? id.toLowerCase() : id);
  const taken = new Set(reserved.map(even));
  const last = new Map<string, number>();

  return (words) => {
    const slug = ID.test(words) ? words : slugOf(words);
    const wanted = fileNames ? apartFromDevices(slug) : slug;
    let id = wanted;
    let ordinal = last.get(even(wanted)) ?? 1;
    while (taken.has(even(id))) {
      ordinal += 1;
      id = `${wanted.slice(0, 120)}-${ordinal}`;
    }
    last.set(even(wanted), ordinal);
    taken.add(even(id));
    return id;
  };
}
