import { foldWords } from "../../../graph/names/fold-words.ts";
import { sha256Of } from "../../../model/sha256.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const LONGEST_SLUG = 64;

/** Words as an id: "Łódź Port" becomes "lodz-port"; words without a Latin letter or digit give part of their hash. */
export function slugOf(words: string): string {
  const slug = foldWords(words)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? `x-${sha256Of(words.toWellFormed()).slice(0, 12)}` : slug;
}

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
