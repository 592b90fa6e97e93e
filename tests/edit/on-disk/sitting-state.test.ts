import { expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { changedFolder, isSameFolder, stateOf } from "../../../src/edit/on-disk/sitting-state.ts";
import { sampleCase } from "../../sample-case.ts";

const folder = { files: formatCase(sampleCase().records, "yaml"), texts: new Map<string, string>() };

test("what the files say is the state only where all of them check", () => {
  expect(stateOf(folder, [])).toMatchObject({ ok: true, state: { folder } });
  const files = new Map([...folder.files, ["entities.yaml", "- id: nobody\n"]]);
  expect(stateOf({ ...folder, files }, [])).toMatchObject({ ok: false });
});

test("a file that was written, a text that came and a file that went make other files; what is never read does not", () => {
  const change = (path: string, after: string | undefined) => ({ path, before: undefined, after });
  const [path, words = ""] = ["entities.yaml", folder.files.get("entities.yaml")];
  expect(isSameFolder(changedFolder(folder, [change(path, words)]), folder)).toBe(true);
  for (const other of [change(path, `${words}#\n`), change("texts/a.txt", "words"), change(path, undefined)])
    expect(isSameFolder(changedFolder(folder, [other]), folder), other.path).toBe(false);
  expect(isSameFolder(changedFolder(folder, [change("originals/a.pdf", "bytes")]), folder)).toBe(true);
});
