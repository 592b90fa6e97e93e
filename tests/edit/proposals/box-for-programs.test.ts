import { expect, test } from "vitest";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { boxForPrograms, draftIdOf, isOfProgram } from "../../../src/edit/proposals/box-for-programs.ts";
import { draftOf, entityOf } from "../../../src/edit/proposals/draft-of-proposal.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import type { Draft } from "../../../src/model/draft.ts";
import type { Entity } from "../../../src/model/entity.ts";
import { asEntityId, asRecordId, asSourceId } from "../../../src/model/id.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { BY, proposal, uncodedSeed } from "./beside-seed.ts";

const working = await uncodedSeed();
const person = (id: string, name: string): Entity =>
  entityOf({ id: asEntityId(id), kind: "person", name, named: true });
const clerk = person("clerk", "Corvane");
const hidden = person("clerk", "Osric Pell");

/** What a program proposes of somebody new, under an id. */
const ofClerk = (fields: object = {}) =>
  ProposalSchema.parse({
    ...proposal({ quote: { exact: "Ms Corvane lives on North Quay with her mother" } }),
    ...{ subject: "clerk", predicate: "resides-in", object: "north-quay" },
    attribution: [{ by: "work", mode: "writes" }],
    entities: [{ id: "clerk", kind: "person", name: "Corvane" }],
    ...fields,
  });
const drafted = (entity: Entity): Draft => draftOf(ofClerk(), working, new Map([[entity.id, entity]]), BY);
const boxOf = (draft: Draft, entity: Entity) => ({
  ...EMPTY_BOX,
  drafts: new Map([[draft.id as string, { draft, file: "drafts/a.jsonl" }]]),
  entities: new Map([[entity.id as string, entity]]),
});
/** The same of a work that is not shared, or brought in out of a file. */
const restricted = (): Draft => {
  const draft = drafted(hidden);
  const source = asSourceId("watch-log-2");
  return { ...draft, id: asRecordId(draftIdOf(source, "0123456789abcdef")), claim: { ...draft.claim, source } };
};
const imported = (): Draft => ({ ...drafted(hidden), id: asRecordId("rows-1") });

test("a draft that came as a proposal is told by its id", () => {
  expect(isOfProgram(drafted(clerk))).toBe(true);
  expect(isOfProgram(restricted())).toBe(true);
  expect(isOfProgram(imported())).toBe(false);
});

test("programs see what came as a proposal of a work that they are given, and whom it names", () => {
  const seen = boxForPrograms(working, boxOf(drafted(clerk), clerk));
  expect([...seen.entities.keys()]).toEqual(["clerk"]);
  for (const draft of [restricted(), imported()]) {
    const unseen = boxForPrograms(working, boxOf(draft, hidden));
    expect([unseen.drafts.size, unseen.entities.size, unseen.sources.size]).toEqual([0, 0, 0]);
  }
});

test.each([
  ["of a work that is not shared", restricted()],
  ["out of a file", imported()],
])("whom a draft %s brings along is neither named nor told to be there", (_, draft) => {
  const box = boxOf(draft, hidden);
  const unasked = proposalJudge(working, box).judge(ofClerk({ entities: [] }), BY);
  const nobody = proposalJudge(working, EMPTY_BOX).judge(ofClerk({ entities: [] }), BY);
  expect(unasked).toEqual(nobody);
  expect(JSON.stringify(unasked)).not.toContain("Pell");

  const judge = proposalJudge(working, box);
  const answer = judge.judge(ofClerk(), BY);
  const free = proposalJudge(working, EMPTY_BOX).judge(ofClerk(), BY);
  expect({ ...answer, draft: "" }).toEqual({ ...free, draft: "" });
  const [along, taken] = judge.taken();
  expect(along).toMatchObject({ entity: { id: "clerk-2", name: "Corvane" } });
  expect(taken).toMatchObject({ claim: { subject: "clerk-2" } });
  // Once is enough for all of a batch, and the same waits already.
  expect(judge.judge(ofClerk(), BY)).toMatchObject({ reasons: [{ rule: "proposed-before" }] });
  expect(judge.judge(ofClerk({ entities: [], object: "vane-light" }), BY)).not.toMatchObject({
    reasons: [{ rule: "dangling-reference" }],
  });
});

test("the same new person is one with whom they were before, when they are proposed again", () => {
  const box = boxOf(imported(), hidden);
  const first = proposalJudge(working, box);
  first.judge(ofClerk(), BY);
  const [along, draft] = first.taken() as [{ entity: Entity }, Draft];
  const after = {
    ...box,
    drafts: new Map([...box.drafts, [draft.id as string, { draft, file: "drafts/b.jsonl" }]]),
    entities: new Map([...box.entities, [along.entity.id as string, along.entity]]),
  };
  expect(proposalJudge(working, after).judge(ofClerk(), BY)).toMatchObject({ reasons: [{ rule: "proposed-before" }] });
});
