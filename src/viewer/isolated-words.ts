import { plainWords } from "./plain-words.ts";

/** A stranger's name for the middle of our words, whichever way it is written (Unicode's isolates, UAX 9). */
export const isolatedWords = (name: string): string => `\u2068${plainWords(name)}\u2069`;
