import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { acceptDraft } from "../../../src/edit/drafts/accept-draft.ts";
import type { DraftBox } from "../../../src/edit/drafts/draft-box.ts";
import { draftHash, proposalHash } from "../../../src/edit/drafts/draft-hash.ts";
import { draftLookUp } from "../../../src/edit/drafts/look-up-draft.ts";
import { sameFinder } from "../../../src/edit/drafts/same-entity.ts";
import { recordsNow } from "../../../src/edit/working-case.ts";
import type { Decision, Draft } from "../../../src/model/draft.ts";
import type { Entity } from "../../../src/model/entity.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { BY, boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const accepted = (one: Draft, box: DraftBox = boxWith([one]), at = working) =>
  acceptDraft(at, box, one, draftLookUp(at, box)(one), sameFinder(at), BY);

test("a draft becomes a claim of whoever accepts it, which says whence it came", () => {
  const { edit, claim } = accepted(draft({}, { from: "rows.csv, line 3", why: "It stands there." }));
  expect(claim).toBe("claim-d1");
  expect(edit.changes).toMatchObject([
    { of: "claims", after: { allegation: true, recordedBy: "I. Vosk", recordedAt: "2026-11-29" } },
  ]);
  expect(edit.changes[0]?.after).toMatchObject({ note: "Proposed by a program (rows.csv, line 3).\nIt stands there." });
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("an id that is there is given to nothing else", () => {
  expect(accepted(draft({ id: "payment" })).claim).toBe("gazette-1");
});

test("whom and what it needs comes with it, whole, and once", () => {
  const text = "Somebody paid Ilka Vosk.";
  const source = SourceSchema.parse({
    id: "post",
    genre: "post",
    publisher: "kettle",
    text: { sha256: sha256Of(text), length: text.length },
  });
  const one = draft({
    source: "post",
    object: "vosk",
    anchor: { exact: "paid Ilka Vosk" },
    attribution: [{ by: "unattributed", mode: "says" }],
  });
  const people = [
    entity({ id: "vosk", name: "Ilka Vosk", parties: ["kettle"] }),
    entity({ id: "kettle", kind: "organization", name: "Kettle Post" }),
  ];
  const box = { ...boxWith([one], people), sources: new Map([["post", { source, text }]]) };
  const { edit } = accepted(one, box);
  expect(edit.changes.map(({ of, id }) => `${of} ${id}`).sort()).toEqual([
    "claims claim-d1",
    "entities kettle",
    "entities vosk",
    "sources post",
    "texts post",
  ]);
  const done = checkEdit(working, edit);
  if (!done.ok) expect.fail(JSON.stringify(done.issues));
  const again = accepted(draft({ ...one.claim, id: "second" }, {}, "d2"), box, done.working);
  expect(again.edit.changes.map(({ of }) => of)).toEqual(["claims"]);
});

test("somebody who may be one of the case's is asked about; one is then that one, or nobody whom it has", () => {
  const one = draft({ object: "brandt-2" });
  const box = boxWith([one], [entity({ id: "brandt-2", name: "Joss Brandt" })]);
  const asked = accepted(one, box);
  expect(asked.troubles.map(({ rule }) => rule)).toEqual(["entity-undecided"]);
  expect(asked.undecided[0]?.offers).toMatchObject([{ id: "joss-brandt" }]);

  const of = proposalHash(box.entities.get("brandt-2") as Entity);
  const decided = (is: string | null) => ({ ...box, decisions: [{ entity: "brandt-2", of, is, ...BY } as Decision] });
  const same = accepted(one, decided("joss-brandt"));
  expect([same.troubles, same.edit.changes]).toMatchObject([[], [{ of: "claims", after: { object: "joss-brandt" } }]]);
  const other = accepted(one, decided(null));
  expect(other.troubles).toEqual([]);
  expect(other.edit.changes[0]).toMatchObject({ of: "entities", after: { notSame: ["joss-brandt"] } });
  expect(applyEdit(working, other.edit).ok).toBe(true);
});

test("whoever is proposed under the id of another record is not taken for that one before somebody says so", () => {
  const one = draft({ object: "joss-brandt" });
  const other = entity({ id: "joss-brandt", name: "Ilka Vosk" });
  const box = boxWith([one], [other]);
  const asked = accepted(one, box);
  expect(asked.troubles).toMatchObject([
    { rule: "entity-undecided", isRefusal: true, message: expect.stringContaining("“Ilka Vosk” (joss-brandt)") },
  ]);
  expect(asked.undecided).toMatchObject([{ entity: other, offers: [{ id: "joss-brandt" }] }]);
  const said = { entity: "joss-brandt", of: proposalHash(other), is: "joss-brandt", ...BY } as Decision;
  expect(accepted(one, { ...box, decisions: [said] }).troubles).toEqual([]);
  const undone = { entity: "joss-brandt", of: proposalHash(other), undecided: true, ...BY } as Decision;
  expect(accepted(one, { ...box, decisions: [said, undone] }).troubles).toHaveLength(1);

  const record = recordsNow(working).records.entities.find(({ id }) => id === "joss-brandt") as Entity;
  const itself = { ...record, maybeSame: [], notSame: [] };
  expect(accepted(one, boxWith([one], [itself])).troubles).toEqual([]);
});

test("what was refused before is said to have been, with the why", () => {
  const one = draft();
  const refused = { draft: "old", refused: "by a person", sha256: draftHash(one), why: "misread", ...BY } as Decision;
  const { troubles } = accepted(one, { ...boxWith([one]), decisions: [refused] });
  expect(troubles).toMatchObject([{ rule: "refused-before", isRefusal: false }]);
  const back = { draft: "old", reopened: true, ...BY } as Decision;
  expect(accepted(one, { ...boxWith([one]), decisions: [refused, back] }).troubles).toEqual([]);
});

test("of a withdrawn claim the work that takes it back comes along, and a claim in its place is told once it is one", () => {
  const withdrawal = { kind: "miscoded", when: "2024", why: "misread", supersededBy: "not-yet" };
  const gone = accepted(draft({ status: "withdrawn", withdrawal })).edit.changes[0];
  expect(gone?.after).toMatchObject({ withdrawal: { when: "2024", why: "misread" } });
  expect(gone?.after).not.toHaveProperty("withdrawal.supersededBy");
  const there = draft({ status: "withdrawn", withdrawal: { ...withdrawal, supersededBy: "payment" } });
  expect(accepted(there).edit.changes[0]?.after).toHaveProperty("withdrawal.supersededBy", "payment");
  for (const odd of [null, 3, "x"]) expect(accepted(draft({ withdrawal: odd })).claim).toBe("claim-d1");
});

test("of a text that is an excerpt the work says so in the case, where its other drafts are judged", () => {
  const source = SourceSchema.parse({ id: "post", genre: "post", note: "Ours." });
  const one = draft({
    source: "post",
    anchor: { exact: "They paid him" },
    attribution: [{ by: "official", mode: "says" }],
  });
  const box = {
    ...boxWith([one]),
    sources: new Map([["post", { source, text: "They paid him.", isExcerpt: true as const }]]),
  };
  const after = accepted(one, box).edit.changes.find(({ of }) => of === "sources")?.after;
  expect(after).toMatchObject({ note: "Ours.\nThe text kept here is an excerpt." });
});
