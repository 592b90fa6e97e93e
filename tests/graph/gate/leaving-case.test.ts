import fc from "fast-check";
import { expect, test } from "vitest";
import { leavingCase } from "../../../src/graph/gate/leaving-case.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { secretCase } from "../../secret-case.ts";

const madeFrom = sha256Of("its files");
const TODAY = { today: "2026-11-29" };

test("texts of works that stay behind, and texts with words off the record, stay behind", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(secretCase(), ({ records, texts, secrets }) => {
      const left = leavingCase({ table: buildTable(records), texts, madeFrom }, TODAY);
      for (const secret of secrets) expect([...left.texts].join()).not.toContain(secret);
      expect(left.report).toContainEqual({
        what: "text (of a source that stays behind, or with words off the record)",
        count: texts.size - left.texts.size,
      });
    }),
  );
});

test("the hash of the whole case stays behind with its parts, and is the same each time", () => {
  const { records } = sampleCase();
  const hash = (note: string) => {
    const claims = records.claims.map((claim) => ({ ...claim, recordedBy: "A. Coder", note }));
    const table = buildTable({ ...records, claims });
    return leavingCase({ table, texts: new Map(), madeFrom }, TODAY).madeFrom;
  };
  expect(hash("a")).not.toBe(madeFrom);
  expect(hash("a")).toBe(hash("a"));
  expect(hash("a")).not.toBe(hash("b"));
});

test("a case of which all may leave is as it was", () => {
  const { records } = sampleCase();
  const entities = records.entities.map((entity) => ({ ...entity, maybeSame: [] }));
  const whole = { table: buildTable({ ...records, entities }), texts: new Map(), madeFrom };
  expect(leavingCase(whole, TODAY)).toEqual({ ...whole, report: [], mentions: [] });
});
