/** @module-tag slow */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFolder } from "../../../src/case-file/case-folder.ts";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { folderChange } from "../../../src/case-file/in-place/folder-change.ts";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, recordsNow } from "../../../src/edit/working-case.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { arbitraryDeeds, editOf } from "../../edit/arbitrary-edit.ts";
import { sampleCase } from "../../sample-case.ts";
import { sized } from "../../sized.ts";
import { folderOf } from "../folder-of.ts";

/** A folder with what became of some of its files; schemas are for editors and are not read. */
function changed({ files, texts }: CaseFolder, change: ReturnType<typeof folderChange>): CaseFolder {
  if (!change.ok) expect.fail(JSON.stringify(change));
  const next = { files: new Map(files), texts: new Map(texts) };
  for (const { path, before, after } of change.files) {
    if (path.startsWith("schema/")) continue;
    const map = path.startsWith("texts/") ? next.texts : next.files;
    expect(map.get(path)).toBe(before);
    if (typeof after === "string") map.set(path, after);
    else map.delete(path);
  }
  return next;
}

const inOrder = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const sorted = (list: readonly object[]) => list.map((record) => JSON.stringify(record, inOrder)).sort();
const inAnyOrder = (records: object) =>
  Object.fromEntries(Object.entries(records).map(([of, list]) => [of, Array.isArray(list) ? sorted(list) : list]));

describe.each(["yaml", "jsonl"] as const)("as %s", (form) => {
  test.each(["file", "by-source", "in-parts"] as const)(
    "whatever edit is put into a case, its files say the same case afterwards, claims laid out %s",
    (layout) => {
      fc.assert(
        fc.property(arbitraryCase(), arbitraryDeeds, ({ records, texts }, deeds) => {
          const working = beginWorking(records, texts as never);
          const edit = editOf(working, deeds);
          const checked = edit && checkEdit(working, edit);
          if (!checked?.ok) return;

          const folder = folderOf(formatCase(records, form, layout), texts);
          const now = recordsNow(checked.working);
          const sources = [...now.records.sources, ...records.sources];
          const parsed = parseCase(changed(folder, folderChange(folder, checked.edit.changes, { sources })));
          if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
          expect(inAnyOrder(parsed.records)).toEqual(inAnyOrder(now.records));
          expect(parsed.texts).toEqual(now.texts);
        }),
        { numRuns: sized(30, { quick: 20, long: 1_500 }) },
      );
    },
  );
});

const { records, texts } = sampleCase();
const { sources } = records;
const [first] = records.claims;
const added = { of: "claims", id: "new", after: { ...first, id: "new" } } as const;

test("a new claim goes into its source's file where claims lie in a folder, and the first one makes that folder", () => {
  const begun = folderOf(formatCase({ ...records, claims: [], replies: [] }), texts);
  const change = folderChange(begun, [added], { sources });
  expect(change.ok && change.files.map(({ path, after }) => [path, after === undefined])).toEqual([
    ["claims/gazette.yaml", false],
    ["schema/claims.schema.json", false],
    ["claims.yaml", true],
  ]);
  const remarked = { ...begun, files: new Map([...begun.files, ["claims.yaml", "# mine\n\n[]\n"]]) };
  const kept = folderChange(remarked, [added], { sources });
  expect(kept.ok && kept.files.map(({ path }) => path)).toEqual(["claims.yaml"]);
});

test("what is in the way is named, with why", () => {
  const folder = folderOf(formatCase(records), texts);
  const inBrackets = { ...folder, files: new Map([...folder.files, ["claims.yaml", "[{id: payment}]\n"]]) };
  expect(folderChange(inBrackets, [added], { sources })).toEqual({
    ok: false,
    file: "claims.yaml",
    id: "new",
    why: "form",
  });

  const text = { of: "texts", id: "wire", after: "another" } as const;
  expect(folderChange(folder, [text], { sources })).toEqual({
    ok: false,
    file: "texts/wire.txt",
    id: "wire",
    why: "taken",
  });

  const reading = ReadingSchema.parse({ source: "wire", status: "read" });
  const taken = {
    ...folder,
    files: new Map([...folder.files, ["readings/wire.yaml", "source: blog\nstatus: read\n"]]),
  };
  expect(folderChange(taken, [{ of: "readings", id: "wire", after: reading }], { sources })).toMatchObject({
    ok: false,
    why: "taken",
  });

  const full = {
    ...folder,
    files: new Map([
      ...folder.files,
      ["claims.yaml", `# ${"x".repeat(32_000_000)}\n${folder.files.get("claims.yaml")}`],
    ]),
  };
  expect(folderChange(full, [added], { sources })).toMatchObject({ ok: false, file: "claims.yaml", why: "too-large" });
});

test("an edit that changes nothing writes nothing", () => {
  const folder = folderOf(formatCase(records), texts);
  expect(folderChange(folder, [{ of: "claims", id: "payment", before: first, after: first }], { sources })).toEqual({
    ok: true,
    files: [],
  });
});
