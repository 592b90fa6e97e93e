/** Whether a folded word is one letter, which is in nearly everything, but for where a letter is a word. */
export const isTooShort = (word: string): boolean => /^(?!\p{Script=Han}).$/u.test(word);
