import { expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { recordFiles } from "../../src/case-file/record-files.ts";
import { fullCase } from "../full-case.ts";
import { folderOf } from "./folder-of.ts";

test("every file of records is one, in any layout, and no text and no file of somebody's own is", () => {
  for (const layout of ["file", "by-source"] as const) {
    const { records, texts } = fullCase();
    const files = formatCase(records, "yaml", layout);
    const { files: read, texts: beside } = folderOf(files, texts);
    const folder = { files: new Map([...read, ["notes.yaml", ""], ["claims/x.yml", ""]]), texts: beside };
    expect([...recordFiles(folder)].sort()).toEqual(
      [...files.keys()].filter((name) => !name.startsWith("schema/")).sort(),
    );
  }
});
