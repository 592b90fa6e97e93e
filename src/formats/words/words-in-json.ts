import { dictionaryOf } from "../../table/dictionary.ts";
import { NONE, there } from "../../table/row.ts";
import type { TextColumn } from "../../table/text-column.ts";
import type { JsonManner } from "./json-manner.ts";
import { onceForEach } from "./once-for-each.ts";

/** The repeated words of a table as JSON; each answer is "" where there is none. */
export interface WordsInJson {
  wordAt(index: number | undefined): string;
  timeAt(raw: number | undefined, edtf: number | undefined): string;
  /** @param empty what a list without words is */
  listAt(list: Uint32Array, offsets: Uint32Array, place: number, empty: string): string;
}

/**
 * Puts each word of a table into JSON once.
 * @throws SaysWhoError `record-out-of-table` where one is asked for that is in no list
 */
export function wordsInJson(column: TextColumn, { nameOf }: JsonManner): WordsInJson {
  const dictionary = dictionaryOf(column);
  const known = onceForEach(
    (index) => index,
    (index) => JSON.stringify(there(dictionary.wordAt(index))),
  );
  const wordAt = (index = NONE) => (index === NONE ? "" : known(index));
  const [raw, edtf] = [`{"${nameOf("raw")}":`, `,"${nameOf("edtf")}":`];
  return {
    wordAt,
    timeAt(rawIndex, edtfIndex) {
      const [words, date] = [wordAt(rawIndex), wordAt(edtfIndex)];
      if (words === "") return "";
      return date === "" ? `${raw}${words}}` : `${raw}${words}${edtf}${date}}`;
    },
    listAt(list, offsets, place, empty) {
      const [first = 0, end = 0] = [offsets[place], offsets[place + 1]];
      if (first === end) return empty;
      let text = "[";
      for (let i = first; i < end; i++) text += i === first ? wordAt(list[i]) : `,${wordAt(list[i])}`;
      return `${text}]`;
    },
  };
}
