/**
 * The words of a type, for an option that takes one of them: the compiler sees that none is missing, and nothing is
 * loaded for it as it would be for the list from which the type was made.
 */
export const choicesOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] =>
  Object.keys(words) as Word[];
