import { expect, test } from "vitest";
import { claimOfTelling } from "../../../../src/formats/readers/tellings/claim-of-telling.ts";
import { gatherEntities } from "../../../../src/formats/readers/tellings/gather-entities.ts";
import { gatherWorks } from "../../../../src/formats/readers/tellings/gather-works.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { makeIds } from "../../../../src/formats/readers/tellings/make-ids.ts";
import type { Telling } from "../../../../src/formats/readers/tellings/telling.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";
import { tellingOf } from "./telling-of.ts";

function claimOf(telling: Telling) {
  const issues: Issue[] = [];
  const note = noteIssues("links.csv", issues);
  const entities = gatherEntities([], "one", note);
  const works = gatherWorks("links.csv", () => undefined, note);
  const claim = claimOfTelling(telling, { file: "links.csv", entities, works, idFor: makeIds(), note });
  return { claim, entities, issues: inShort(issues) };
}

test("a telling becomes a marked claim that says where it came from", () => {
  const { claim } = claimOf(tellingOf());
  expect(claim).toMatchObject({
    id: "links-7",
    allegation: true,
    statement: "Somebody not named alleges Tidewater to have paid Joss Brandt.",
    attribution: [{ by: "unattributed", in: "clerk-speaks", mode: "says" }],
    note: "From links.csv, line 7.",
  });
});

test("without a source there is no claim, and nobody is made for its sake", () => {
  const { claim, entities, issues } = claimOf(tellingOf({ work: undefined }));
  expect([claim, entities.entities, issues]).toEqual([undefined, [], ["7:1 without-source"]]);
});

test("what does not fit the schema is noted", () => {
  expect(claimOf(tellingOf({ time: { raw: "x", edtf: "nonsense" } }))).toMatchObject({
    claim: undefined,
    issues: ["7:1 wrong-value"],
  });
});

test("a withdrawn telling stays withdrawn, on a day that is not known", () => {
  expect(claimOf(tellingOf({ withdrawn: true })).claim).toMatchObject({
    status: "withdrawn",
    withdrawal: { when: "XXXX-XX-XX" },
  });
});

test("an id that cannot be kept stays in the note", () => {
  const { claim } = claimOf(tellingOf({ id: "https://notes.example/1" }));
  expect(claim?.note).toBe("Id as recorded: https://notes.example/1\nFrom links.csv, line 7.");
});

test("a work speaks in its own voice, and the sentence that is made for it leads with its title", () => {
  const quote = { exact: "Tidewater paid" };
  const { claim } = claimOf(tellingOf({ speaker: "work", quote }));
  expect(claim).toMatchObject({
    statement: "Clerk speaks alleges Tidewater to have paid Joss Brandt.",
    attribution: [{ by: "work", mode: "says" }],
  });
  expect(claim?.attribution[0].in).toBeUndefined();
});

test("what was first said elsewhere, and stands on a record, went through the work that was read", () => {
  const spokenIn = { title: "Radio talk", at: { line: 7, column: 1 } };
  expect(claimOf(tellingOf({ speaker: "work", spokenIn })).claim?.attribution).toMatchObject([
    { by: "work", in: "radio-talk", mode: "says" },
    { by: "work", in: "clerk-speaks", mode: "reports", inferred: true },
  ]);
});

test("further passages stand in the text of the work, and have no place beside a record", () => {
  const alsoAt = [
    { role: "date", quote: { exact: "in May" } },
    { role: "context", quote: undefined },
  ];
  const quoted = claimOf(tellingOf({ quote: { exact: "Tidewater paid" }, alsoAt }));
  expect(quoted.claim?.alsoAt).toMatchObject([{ role: "date", anchor: { exact: "in May" } }]);
  expect(quoted.issues).toEqual(["7:1 not-used"]);
  const onRecord = claimOf(tellingOf({ alsoAt }));
  expect([onRecord.claim?.alsoAt, onRecord.issues]).toEqual([[], ["7:1 not-used", "7:1 not-used"]]);
});

test("what a speaker took back says where, in words of the work that shows it", () => {
  const work = { title: "In court", at: { line: 7, column: 1 } };
  const withdrawal = { kind: "recanted", when: "2024", why: "in court", work, quote: { exact: "I lied" } };
  expect(claimOf(tellingOf({ withdrawn: true, withdrawal })).claim?.withdrawal).toMatchObject({
    kind: "recanted",
    source: "in-court",
    anchor: { exact: "I lied" },
  });
});
