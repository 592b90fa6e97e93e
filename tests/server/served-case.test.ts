import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import type { ServedCase } from "../../src/server/served-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("a case can be served without its texts and without a layout, which is worked out when it is asked for", () => {
  const served: ServedCase = { table: buildTable(sampleCase().records), texts: new Map(), madeFrom: sha256Of("") };
  expect(served.layout).toBeUndefined();
});
