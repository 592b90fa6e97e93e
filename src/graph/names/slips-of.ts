/** A slip in a shorter word makes too many others of it; a longer one is a pattern that no database would take. */
const FORGIVEN = { least: 5, most: 24 } as const;

/**
 * The ways in which a word may have been meant, if somebody slipped by one letter typing it: one exchanged, too many
 * or missing, or two neighbours the wrong way round (a Damerau-Levenshtein distance of 1, counted in code points).
 * @param word folded letters and digits
 * @returns patterns that regular expressions everywhere read alike, `.` for any letter; none where no slip is forgiven
 */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < FORGIVEN.least || letters.length > FORGIVEN.most) return [];

  const some = (from: number, to?: number) => letters.slice(from, to).join("");
  return letters.flatMap((letter, i) => {
    const [before, after] = [some(0, i), some(i + 1)];
    const turned = i + 1 < letters.length ? [`${before}${letters[i + 1]}${letter}${some(i + 2)}`] : [];
    return [`${before}.?${after}`, `${before}.${letter}${after}`, ...turned];
  });
}
