import { expect } from "vitest";
import type { Reader, ReaderInput } from "../../../src/formats/readers/reader.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { wholeText } from "../../../src/formats/readers/text-in-pieces.ts";
import { CaseHeaderSchema } from "../../../src/model/case.ts";

const header = CaseHeaderSchema.parse({ id: "marks", title: "Marks" });

/** Words that stand nowhere else: each is one value of a file, and must be found again. */
export function makeMarks(): { readonly mark: (words?: string) => string; readonly all: () => readonly string[] } {
  const made: string[] = [];
  return {
    mark(words = "") {
      const mark = `${words}Zq${String(made.length).padStart(4, "0")}x`;
      made.push(`Zq${String(made.length).padStart(4, "0")}x`);
      return mark;
    },
    all: () => made,
  };
}

/** The marks that are neither in what was made of a file nor in what is said of it. */
export function lostMarks(reader: Reader, input: ReaderInput, marks: readonly string[]): string[] {
  const found = importFile(reader, input, header);
  const said = found.ok
    ? JSON.stringify([found.records, [...found.texts], found.report])
    : JSON.stringify([found.issues, found.report]);
  return marks.filter((mark) => !said.toLowerCase().includes(mark.toLowerCase()));
}

/** Holds that nothing of a file is lost without a word. */
export function expectNothingLost(reader: Reader, input: ReaderInput, marks: readonly string[]): void {
  expect(marks.length).toBeGreaterThan(0);
  const lost = lostMarks(reader, input, marks).map((mark) => {
    const text = wholeText(input.text);
    const at = text.indexOf(mark);
    return text.slice(Math.max(0, at - 60), at + 20);
  });
  expect(lost).toEqual([]);
}
