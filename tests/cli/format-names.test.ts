import { expect, test } from "vitest";
import { formatLines, READ_FORMATS, WRITTEN_FORMATS } from "../../src/cli/format-names.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { READERS } from "../../src/formats/readers/readers.ts";

const named = (formats: readonly { readonly id: string; readonly label: string }[]) =>
  formats.map(({ id, label }) => ({ id, label }));

test("every format that can be written or read is named to whoever asks for help, and no other", () => {
  expect(WRITTEN_FORMATS).toEqual(named(FORMATS));
  expect(READ_FORMATS).toEqual(named(READERS));
});

test("a help lists them a line each, in columns", () => {
  expect(
    formatLines([
      { id: "csv", label: "a table" },
      { id: "gexf", label: "a graph" },
    ]),
  ).toBe("  csv   a table\n  gexf  a graph");
});
