import { expect, test } from "vitest";
import { speakingWork } from "../../src/graph/speaking-work.ts";
import { asClaimId } from "../../src/model/id.ts";
import { NONE } from "../../src/table/row.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";

const table = buildTable(fullCase().records);
const speaks = (id: string, step = 0) => {
  const row = table.rowOf(asClaimId(id)) ?? -1;
  return speakingWork(table.columns, row, (table.columns.stepOffsets[row] ?? 0) + step);
};

test("a work speaks itself where it was read, or where the step names it", () => {
  expect(table.sources[speaks("own-voice")]?.id).toBe("retraction");
  expect(table.sources[speaks("own-voice-carried")]?.id).toBe("letter");
  expect(table.sources[speaks("own-voice-carried", 1)]?.id).toBe("verdict");
});

test("where somebody says it, or nobody who is named, no work does", () => {
  expect(speaks("payment")).toBe(NONE);
  expect(speaks("leads")).toBe(NONE);
});
