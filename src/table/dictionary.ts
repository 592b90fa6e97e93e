import { NONE } from "./row.ts";
import { type TextColumn, textAt, textColumnOf, textCount } from "./text-column.ts";

/** Words that occur again and again (cues, hedges, dates), each kept once and told by its index. */
export interface Dictionary {
  readonly size: number;
  /** The word of an index; undefined for NONE. */
  wordAt(index: number): string | undefined;
  indexOf(word: string): number | undefined;
}

/** Reads a dictionary from its column; words are decoded when first asked for. */
export function dictionaryOf(column: TextColumn): Dictionary {
  const size = textCount(column);
  const decoded: (string | undefined)[] = [];
  let indexes: Map<string, number> | undefined;

  const wordAt = (index: number): string | undefined => {
    if (index >= size) return undefined;
    decoded[index] ??= textAt(column, index);
    return decoded[index];
  };

  const indexAll = (): Map<string, number> => {
    const map = new Map<string, number>();
    for (let i = 0; i < size; i++) map.set(wordAt(i) ?? "", i);
    return map;
  };

  return {
    size,
    wordAt,
    indexOf(word) {
      indexes ??= indexAll();
      return indexes.get(word);
    },
  };
}

/** A dictionary while it grows: the table's builder asks for an index, and the word is kept if it is new. */
export interface GrowingDictionary {
  /** The word's index, a new one for a new word; NONE for undefined. */
  indexFor(word: string | undefined): number;
  toColumn(): TextColumn;
}

/** Starts an empty dictionary; indexes go by first appearance. */
export function growDictionary(): GrowingDictionary {
  const indexes = new Map<string, number>();

  return {
    indexFor(word) {
      if (word === undefined) return NONE;
      const known = indexes.get(word);
      if (known !== undefined) return known;

      indexes.set(word, indexes.size);
      return indexes.size - 1;
    },
    toColumn: () => textColumnOf([...indexes.keys()]),
  };
}
