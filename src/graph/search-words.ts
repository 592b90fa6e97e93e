import type { Entity } from "../model/entity.ts";
import { foldWords } from "./fold-words.ts";

const APART = /[^\p{L}\p{N}]+/u;

/** The words that somebody typed to search by, folded; each must begin a word of what is found. */
export const wordsTyped = (typed: string): string[] => foldWords(typed).split(APART).filter(Boolean);

/** The words of an entity's name, aliases and description, folded, a space before each: " mara quill clerk". */
export const searchWords = ({ name, names, description }: Entity): string =>
  wordsTyped([name, ...names.map(({ text }) => text), description ?? ""].join(" "))
    .map((word) => ` ${word}`)
    .join("");
