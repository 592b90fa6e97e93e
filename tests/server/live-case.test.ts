import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { stillCase } from "../../src/server/live-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("a case that stays as it is has no trouble and tells of no change", () => {
  const served = { table: buildTable(sampleCase().records), texts: new Map(), madeFrom: sha256Of("") };
  const live = stillCase(served);
  const stop = live.onChange(() => expect.fail("nothing changes"));
  expect([live.now(), live.trouble()]).toEqual([served, undefined]);
  stop();
});
