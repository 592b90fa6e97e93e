import type { Place } from "../../model/issue.ts";
import { columnFinder } from "../jsonl/place-in-line.ts";
import { pathInWords, type ValuePath } from "../located-file.ts";

/** Gives the lines of a file once more, from a byte on, without their ends. */
export type LinesAgain = (file: string, fromByte: number) => Iterable<string>;

/** Where the records of files of lines stand, of which every so many is remembered; the others are counted from there. */
export interface RecordPlaces {
  /** A record that follows the one before it. */
  met(file: string, fromByte: number, line: number): void;
  count(): number;
  locate(path: ValuePath): Place;
}

const EVERY = 64;

/** Begins with none. */
export function recordPlaces(linesAgain: LinesAgain): RecordPlaces {
  const files: string[] = [];
  const marks: { readonly index: number; readonly fromByte: number; readonly line: number; readonly file: string }[] =
    [];
  const columnIn = columnFinder();
  let count = 0;
  let last: { readonly index: number; readonly text: string; readonly place: Omit<Place, "column"> } | undefined;

  const lineOf = (index: number) => {
    let mark = marks[0];
    for (let [low, high] = [0, marks.length - 1]; low <= high; ) {
      const middle = (low + high) >> 1;
      const here = marks[middle];
      if (here === undefined || here.index > index) high = middle - 1;
      else {
        mark = here;
        low = middle + 1;
      }
    }
    if (mark === undefined) return undefined;
    let { line, index: at } = mark;
    for (const text of linesAgain(mark.file, mark.fromByte)) {
      if (text.trim() !== "") {
        if (at === index) return { index, text, place: { file: mark.file, line, path: "" } };
        at += 1;
      }
      line += 1;
    }
    return undefined;
  };

  return {
    met(file, fromByte, line) {
      if (count % EVERY === 0 || file !== files.at(-1)) {
        if (file !== files.at(-1)) files.push(file);
        marks.push({ index: count, fromByte, line, file });
      }
      count += 1;
    },
    count: () => count,
    locate([index, ...path]) {
      if (typeof index === "number" && last?.index !== index) last = lineOf(index);
      if (typeof index !== "number" || last === undefined)
        return { file: files[0] ?? "claims", line: 1, column: 1, path: "" };
      return { ...last.place, column: columnIn(last.text, path), path: pathInWords(path) };
    },
  };
}
