import type { LocatedFile } from "./located-file.ts";

/**
 * Takes several files for one list of records, in their order: each place still leads into the file it stands in.
 * @param file what the whole is called where a place leads to none of them
 * @param recordAFile whether each file is one record, and not a list of them
 */
export function joinedFile(file: string, parts: readonly LocatedFile[], recordAFile = false): LocatedFile {
  const starts: number[] = [];
  let count = 0;
  for (const { values } of parts) {
    starts.push(count);
    count += values.length;
  }
  const partAt = (index: string | number | undefined): readonly [part: LocatedFile, index: number] | undefined => {
    if (typeof index !== "number") return undefined;
    let last = parts.length - 1;
    for (let first = 0; first < last; ) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] ?? 0) <= index) first = middle;
      else last = middle - 1;
    }
    const part = parts[last];
    return part && [part, index - (starts[last] ?? 0)];
  };

  return {
    file,
    parts: parts.map((part) => ({ file: part.file, records: part.values.length })),
    values: parts.flatMap(({ values }) => values),
    readable: parts.every(({ readable }) => readable),
    issues: parts.flatMap(({ issues }) => issues),
    locate([index, ...path]) {
      const found = partAt(index);
      if (found === undefined) return { file, line: 1, column: 1, path: "" };
      const [part, within] = found;
      return part.locate(recordAFile ? path : [within, ...path]);
    },
    typedWords([index, ...path]) {
      const found = partAt(index);
      return found?.[0].typedWords(recordAFile ? path : [found[1], ...path]);
    },
  };
}
