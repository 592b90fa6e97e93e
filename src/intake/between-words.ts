/** A letter of a script that parts no words by spaces: where a line goes on, nothing stands between. */
const LETTER_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands between two stretches of words that go on in each other: a blank, but in scripts that know none. */
export function betweenWords(before: string, next: string): "" | " " {
  const [last = "", first = ""] = [[...before.slice(-2)].at(-1), [...next.slice(0, 2)][0]];
  return LETTER_WITHOUT_SPACES.test(last) && LETTER_WITHOUT_SPACES.test(first) ? "" : " ";
}
