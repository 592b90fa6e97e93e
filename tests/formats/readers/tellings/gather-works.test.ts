import { expect, test } from "vitest";
import { gatherWorks } from "../../../../src/formats/readers/tellings/gather-works.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const at = { line: 1, column: 1 };
const gazette = { title: "Clerk speaks", url: "https://gazette.example/1", at };

function gathered() {
  const issues: Issue[] = [];
  return { issues, ...gatherWorks("links.csv", () => undefined, noteIssues("links.csv", issues)) };
}

test("quoted words are the work's own: they make its kept text, which says that it is an excerpt", () => {
  const works = gathered();
  const first = works.stand(gazette, { exact: "paid", prefix: "he " }, () => "row 1");
  const second = works.stand(gazette, { exact: "met" }, () => "row 2");
  const text = works.texts().get(first.source) ?? "";
  expect(text).toBe("he paid\n\nmet");
  expect(first.source).toBe(first.work);
  for (const { anchor } of [first, second]) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  expect(works.sources()[0]?.note).toContain("is an excerpt");
});

test("without a quote the record's words never pass for the work's: they stand in a dataset that derives from it", () => {
  const works = gathered();
  const { source, work } = works.stand(gazette, undefined, () => "From: A | To: B");
  const [named, dataset] = works.sources();
  expect([named?.id, named?.text]).toEqual([work, undefined]);
  expect(dataset).toMatchObject({ id: source, genre: "dataset", derivesFrom: [{ source: work, how: "rewrite" }] });
  expect(works.texts().get(source)).toBe("From: A | To: B");
});

test("the same passage again stands where it stood, and the same address is the same work", () => {
  const works = gathered();
  const stood = works.stand(gazette, { exact: "paid" }, () => "row 1");
  expect(works.stand({ ...gazette, title: "Another" }, { exact: "paid" }, () => "row 2")).toEqual(stood);
  expect(works.issues.map(({ code }) => code)).toEqual(["title-differs"]);
});

test("what is no web address is kept in the note, never as an address", () => {
  const works = gathered();
  works.stand({ title: "x", url: "javascript:alert(1)", at }, undefined, () => "row");
  expect(works.sources()[0]?.url).toBeUndefined();
  expect(works.sources()[0]?.note).toContain("javascript:alert(1)");
});

test("a quote too long for a field is held by its hash", () => {
  const { anchor } = gathered().stand(gazette, { exact: "x".repeat(200_000) }, () => "row");
  expect(anchor.exact).toBeUndefined();
  expect(anchor.sha256).toHaveLength(64);
});

test("who may have a work is who may have what a file records of it", () => {
  const works = gatherWorks(
    "f",
    () => undefined,
    () => {},
  );
  const at = { line: 1, column: 1 };
  works.stand({ id: "a", access: "confidential", embargo: "2030", at }, undefined, () => "record");
  expect(works.sources().map(({ id, access, embargo }) => [id, access, embargo])).toEqual([
    ["a", "confidential", "2030"],
    ["a-as-recorded", "confidential", "2030"],
  ]);
});

test("a work is joined into another of the file, never into itself by a way round, and what is left out is noted", () => {
  const issues: string[] = [];
  const works = gatherWorks(
    "f",
    () => undefined,
    (_, code) => issues.push(code),
  );
  const at = { line: 1, column: 1 };
  const into = (id: string) => ({ id, when: "2024", why: "one page" });
  for (const [id, joined] of [
    ["a", "b"],
    ["b", "a"],
    ["c", "a"],
    ["d", "gone"],
  ] as const)
    works.refer({ id, joinedInto: into(joined), at });
  expect(works.sources().map(({ joinedInto }) => joinedInto?.id)).toEqual(["b", undefined, "a", undefined]);
  expect(issues).toEqual(["not-used", "not-used"]);
});

test("what a later mention adds to a work is kept, in its field or in its note", () => {
  const works = gathered();
  works.refer(gazette);
  works.stand({ ...gazette, published: "2024", genre: "news", lang: "en", accessed: "2025", at }, undefined, () => "r");
  works.refer({ ...gazette, accessed: "2026", notes: ["page 3"], access: "confidential", embargo: "2030", at });
  const unread = { words: "Date as recorded: 03/04/2024", at, message: "unclear", mend: "kept" };
  works.refer({ ...gazette, notes: [unread] });
  const [work, record] = works.sources();
  expect(work).toMatchObject({
    published: "2024",
    genre: "news",
    lang: "en",
    accessed: "2025",
    access: "confidential",
  });
  expect(work?.note?.split("\n")).toEqual(["page 3", "Also read: 2026", unread.words]);
  // What a file records of a work goes no further than the work.
  expect(record).toMatchObject({ access: "confidential", embargo: "2030" });
  expect(works.met).toEqual([expect.objectContaining({ published: "2024" }), expect.anything()]);
  expect(works.issues.map(({ message }) => message)).toEqual(["unclear"]);
});

test("what a later mention says otherwise of a work is noted with its line, with what holds and what to do", () => {
  const works = gathered();
  works.refer({ ...gazette, published: "2024-05-03", access: "confidential", at });
  const again = { ...gazette, published: "2024-06-06", access: "open" as const, at: { line: 4, column: 7 } };
  works.refer(again);
  works.refer(again);
  expect(works.sources()[0]).toMatchObject({ published: "2024-05-03", access: "confidential" });
  expect(works.issues.map(({ message, mend, where }) => [where.line, message, mend])).toEqual([
    [
      4,
      'the source "https://gazette.example/1" was published "2024-06-06" here and "2024-05-03" before',
      "mend one of the two; the first was taken",
    ],
    [
      4,
      'the source "https://gazette.example/1" has the access "open" here and "confidential" before',
      "mend one of the two; the stricter was taken",
    ],
  ]);
});

test("a note that is full takes no more, and nothing is said to stand in it that does not", () => {
  const works = gathered();
  works.refer({ ...gazette, notes: ["x".repeat(90_000)] });
  const unread = { words: "y".repeat(90_000), at, message: "unclear", mend: "kept" };
  works.refer({ ...gazette, notes: [unread] });
  expect(works.sources()[0]?.note).toHaveLength(90_000);
  expect(works.issues.map(({ code }) => code)).toEqual(["not-used"]);
});
