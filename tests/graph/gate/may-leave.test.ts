/** @module-tag slow */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import type { LeaveTerms } from "../../../src/graph/gate/leave-terms.ts";
import { mayLeave } from "../../../src/graph/gate/may-leave.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { writeSnapshot } from "../../../src/table/snapshot.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { recordsOf } from "../../leaving-records.ts";
import { sampleCase } from "../../sample-case.ts";
import { secretCase } from "../../secret-case.ts";

const TODAY: LeaveTerms = { today: "2026-11-29" };

/** The sample case with nothing in it that stays behind. */
function openCase(): CaseRecords {
  const { records } = sampleCase();
  return { ...records, entities: records.entities.map((entity) => ({ ...entity, maybeSame: [] })) };
}

const ALOUD: readonly (readonly [string, LeaveTerms, Parameters<typeof secretCase>])[] = [
  ["nothing is asked for", TODAY, []],
  [
    "restricted works are asked for",
    { ...TODAY, include: "restricted" },
    [[{ access: "confidential" }, { access: "confidential", embargo: "2999" }]],
  ],
];

describe.each(ALOUD)("laws, where %s", (_, terms, ways) => {
  test("no secret is left in any record, nor in the columns", () => {
    fc.assert(
      fc.property(secretCase(...ways), ({ records, secrets }) => {
        const { table } = mayLeave(buildTable(records), terms);
        const snapshot = Buffer.from(writeSnapshot(table, sha256Of("")));
        const left = JSON.stringify(recordsOf(table));
        for (const secret of secrets) {
          expect(left).not.toContain(secret);
          expect(snapshot.includes(secret)).toBe(false);
        }
      }),
    );
  });

  test("what is left checks, and has the claims that may leave, each with as many steps as before", () => {
    fc.assert(
      fc.property(secretCase(...ways), ({ records, leaving }) => {
        const left = recordsOf(mayLeave(buildTable(records), terms).table);
        const parsed = parseCase({ files: formatCase(left, "yaml"), texts: new Map() });
        expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(left.claims.map(({ id, attribution }) => [id, attribution.length])).toEqual(
          records.claims.flatMap(({ id, attribution }) => (leaving.has(id) ? [[id, attribution.length]] : [])),
        );
      }),
    );
  });

  test("going through again changes nothing: it is the same table", () => {
    fc.assert(
      fc.property(secretCase(...ways), ({ records }) => {
        const once = mayLeave(buildTable(records), terms).table;
        expect(mayLeave(once, terms)).toEqual({ table: once, report: [], mentions: [], textsBehind: new Set() });
        expect(mayLeave(once, terms).table).toBe(once);
      }),
    );
  });
});

test("a case of which all may leave is the same table", () => {
  const table = buildTable(openCase());
  expect(mayLeave(table, TODAY).table).toBe(table);
});

test("who coded leaves where that is asked for, and nothing else with it", () => {
  const { claims, ...others } = openCase();
  const table = buildTable({ ...others, claims: claims.map((claim) => ({ ...claim, recordedBy: "A. Coder" })) });
  expect(mayLeave(table, { ...TODAY, recordedBy: true }).table).toBe(table);
  const { table: left, report } = mayLeave(table, TODAY);
  expect(recordsOf(left)).toEqual(openCase());
  expect(report).toEqual([{ what: "claim.recordedBy", count: claims.length }]);
});

test("what stays behind is counted by its kind, and where words mention it is said", () => {
  const { records } = sampleCase();
  const table = buildTable({
    ...records,
    header: { ...records.header, summary: "After the Wire Item came to us." },
    sources: records.sources.map((source) => (source.id === "wire" ? { ...source, access: "confidential" } : source)),
    readings: [ReadingSchema.parse({ source: "wire" })],
  });
  const { table: left, report, mentions } = mayLeave(table, TODAY);
  expect(recordsOf(left).claims).toHaveLength(records.claims.length - 1);
  expect(report).toEqual([
    { what: "claim (its source stays behind)", count: 1 },
    { what: "entity.maybeSame (who an unnamed person is)", count: 1 },
    { what: "reading (of a source that stays behind)", count: 1 },
    { what: "source (confidential)", count: 1 },
  ]);
  expect(mentions).toEqual([{ kind: "case", id: "tidewater", field: "summary" }]);
});
