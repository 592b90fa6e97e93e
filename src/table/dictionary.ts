import { type TextColumn, textAt, textCount } from "./text-column.ts";

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
