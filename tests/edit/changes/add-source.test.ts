import { expect, test } from "vitest";
import { marksPathOf, textPathOf } from "../../../src/case-file/case-folder.ts";
import { isDeviceName } from "../../../src/case-file/file-names.ts";
import { addSource } from "../../../src/edit/changes/add-source.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import type { Source } from "../../../src/model/source.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const text = "Ina Vosk wrote this.";

test("the text of a new source is frozen by its hash and length, with its marks and the original beside it", () => {
  const edit = addSource(
    working,
    { genre: "post", title: "A post" },
    {
      text,
      marks: [{ kind: "headline", at: 0, label: "A post" }],
      madeFrom: { sha256: sha256Of("<p>"), mediaType: "text/html", by: "a reader 1.0", how: "extracted" },
      original: { path: "originals/post.html", bytes: new Uint8Array([60]) },
    },
  );
  expect(edit.changes.map(({ of, id }) => `${of} ${id}`)).toEqual([
    "sources a-post",
    "texts a-post",
    "marks a-post",
    "originals originals/post.html",
  ]);
  expect(edit.changes[0]?.after).toMatchObject({
    text: { sha256: sha256Of(text), length: text.length, madeFrom: { path: "originals/post.html" } },
  });
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("a text that is not kept leaves its hash and its length, and no marks", () => {
  const edit = addSource(
    working,
    { genre: "post" },
    { text, isKept: false, marks: [{ kind: "page", at: 0, label: "1" }] },
  );
  expect(edit.changes.map(({ of }) => of)).toEqual(["sources"]);
  expect(edit.changes[0]).toMatchObject({ id: "post", after: { text: { length: text.length } } });
});

test("a source without a text is one too", () => {
  expect(checkEdit(working, addSource(working, { genre: "news", title: "Elsewhere" })).ok).toBe(true);
});

test.each(["con", "NUL.1"])("the text of %s, which is a device on Windows, lies where its record says", (id) => {
  const marks = [{ kind: "page", at: 0, label: "1" }] as const;
  const edit = addSource(working, { id, genre: "post" }, { text, marks });
  const added = edit.changes.find(({ of }) => of === "sources")?.after as Source;
  for (const path of [textPathOf(added), marksPathOf(added)])
    expect(isDeviceName(path.replace("texts/", ""))).toBe(false);
  expect(checkEdit(working, edit).ok).toBe(true);
  expect(addSource(working, { id, genre: "post" }, { text, isKept: false }).changes[0]?.after).not.toHaveProperty(
    "text.path",
  );
});

test("the text of a source that is called as a device is, takes the place of nobody's", () => {
  const first = checkEdit(working, addSource(working, { id: "con_", genre: "post" }, { text, isKept: false }));
  if (!first.ok) throw new Error("it checks");
  const added = addSource(first.working, { id: "con", genre: "post" }, { text }).changes[0]?.after as Source;
  expect(textPathOf(added)).not.toBe(textPathOf({ id: asSourceId("con_") }));
});

test("a work that is called as a device is, is no such id", () => {
  expect(addSource(working, { genre: "post", title: "Con" }).changes[0]?.id).toBe("con_");
});
