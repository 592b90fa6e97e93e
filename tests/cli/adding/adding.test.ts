import { expect, test } from "vitest";
import { addingOf } from "../../../src/cli/adding/adding.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import type { TakenIn } from "../../../src/intake/take-in.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { BEFORE, caseThatWasRead, revisedCase } from "../../edit/revisions/revised-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, new Map([...texts].map(([id, text]) => [asSourceId(id), text])));
const read = (text: string, title?: string) => {
  const taken: TakenIn = { ok: true, text, marks: [], guesses: { authors: [], ...(title && { title }) }, warnings: [] };
  return { document: { name: "a.txt", bytes: Buffer.from(text) }, taken };
};
const said = { authors: [], access: "open" as const };
const plain = { text: true, guesses: true };
const LATER = `${BEFORE} It was corrected.`;

test("a document becomes a source that is named by its title, else by its file", () => {
  expect(addingOf(working, read("Words.", "The lamp"), said, plain)).toMatchObject({ id: "the-lamp", isThere: false });
  expect(addingOf(working, read("Words."), said, plain).id).toBe("a");
  expect(() => addingOf(working, read("Words."), { ...said, id: "wire" }, plain)).toThrow(/already/);
});

test("nobody is told to be published, and nothing that the case has is added, without a word", () => {
  expect(() => addingOf(working, read("Words."), { authors: [] }, plain)).toThrow(/--access/);
  expect(() => addingOf(working, read(BEFORE), said, plain)).toThrow(/--derives-from gazette.*--same-work-as gazette/);
  const same = { ...said, joinedInto: { id: "gazette", when: "2024", why: "x" } };
  expect(addingOf(working, read(BEFORE), same, plain).source).toMatchObject({ joinedInto: { id: "gazette" } });
  const revision = { ...said, derivesFrom: { source: "gazette", how: "revision" as const } };
  expect(() => addingOf(working, read(BEFORE), revision, { ...plain, revisionOf: "gazette" })).toThrow(/no revision/);
});

test("a revision and what is taken over are one edit, also where the revision is there already", () => {
  const read2 = read(LATER);
  const revision = { ...said, id: "gazette-2", derivesFrom: { source: "gazette", how: "revision" as const } };
  const options = { ...plain, revisionOf: "gazette", takeOver: true };
  const fresh = addingOf(caseThatWasRead(), read2, revision, options);
  expect(new Set(fresh.edit.changes.map(({ of }) => of))).toEqual(new Set(["sources", "texts", "claims", "readings"]));

  const later = addingOf(revisedCase(LATER), read2, revision, options);
  expect([later.isThere, later.id]).toEqual([true, "gazette-2"]);
  expect(new Set(later.edit.changes.map(({ of }) => of))).toEqual(new Set(["claims", "readings"]));
});
