import { expect, test } from "vitest";
import { applyEdit } from "../../src/edit/apply-edit.ts";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { changeEntity } from "../../src/edit/changes/change-entity.ts";
import { withdrawClaim } from "../../src/edit/changes/withdraw-claim.ts";
import type { Edit } from "../../src/edit/edit.ts";
import { beginWorking, recordsNow } from "../../src/edit/working-case.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { changesInWords, editsInWords } from "../../src/server/changes-in-words.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeTable } from "../bench/made-table.ts";
import { processorTime } from "../processor-time.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const from = (change: Partial<CaseRecords>): string =>
  changesInWords(buildTable(records), buildTable({ ...records, ...change }));
const [first, second, third, ...others] = records.claims;
if (first === undefined || second === undefined || third === undefined) throw new Error("the sample case has claims");

test("claims are counted by what became of them, and so is whoever they are about", () => {
  const withdrawal = { kind: "miscoded", when: "2026-01", why: "it was another", supersededBy: undefined } as never;
  const claims = [
    { ...first, status: "withdrawn" as const, withdrawal },
    { ...second, statement: "Said otherwise." },
    ...others,
    { ...third, id: "fourth" as typeof third.id },
    { ...third, id: "fifth" as typeof third.id },
  ];
  expect(from({ claims, replies: [] })).toBe("2 claims added, 1 withdrawn, 1 changed, 1 taken out");
  const entities = records.entities.map((entity) =>
    entity.id === "ilya-sorn" ? { ...entity, name: "I. Sorn" } : entity,
  );
  expect(from({ entities })).toBe("1 entity changed");
  const sources = [...records.sources, { ...records.sources[0], id: "leaflet" } as (typeof records.sources)[number]];
  expect(from({ claims: records.claims.slice(1), sources })).toBe("1 claim taken out; 1 source added");
});

test("what is told of nobody is told as a change all the same", () => {
  expect(from({ replies: [] })).toBe("The case was changed");
});

test("edits are told as the states before and after them are, however often they touch the same record", () => {
  const working = beginWorking(records, new Map());
  const edits: Edit[] = [];
  let now = working;
  const edit = (make: (working: typeof now) => Edit): void => {
    const applied = applyEdit(now, make(now));
    if (!applied.ok) throw new Error("the edit is stale");
    edits.push(make(now));
    now = applied.working;
  };
  edit((at) => addEntity(at, { kind: "person", name: "Ina Vosk" }));
  edit((at) => changeEntity(at, "ina-vosk", { note: "seen" }));
  edit((at) => changeEntity(at, "ilya-sorn", { note: "seen" }));
  edit((at) => withdrawClaim(at, first.id, { kind: "miscoded", when: "2026-01-01", why: "Read again." }));
  edit(() => ({ what: "again", changes: [{ of: "claims", id: second.id, before: second }] }));
  edit(() => ({ what: "again", changes: [{ of: "claims", id: second.id, after: second }] }));
  const told = changesInWords(buildTable(records), buildTable(recordsNow(now).records));
  expect(told).toBe("1 claim withdrawn; 1 entity added, 1 changed");
  expect(editsInWords(edits)).toBe(told);
  expect(editsInWords([{ what: "nothing", changes: [] }])).toBe("The case was changed");
});

test("of a large case who came and went is told in a moment", { tags: ["slow"] }, () => {
  const large = madeTable(51_000);
  const [before, spent] = [changesInWords(large, large), processorTime()];
  expect(before).toBe("The case was changed");
  expect(changesInWords(buildTable(records), large)).toMatch(/^51000 claims added, 8 taken out/);
  expect(spent()).toBeLessThan(5_000);
});
