import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bods } from "../../../src/formats/bods/bods.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { inTheOpen } from "../../in-the-open.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";
import { owning } from "./owning.ts";

const SCHEMAS = new URL("bods-0.4/", import.meta.url);
const ajv = new Ajv2020({ strict: false });
// The package is CommonJS: TypeScript and Node differ on where its function is.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
// The schemas name each other by URNs without a namespace, which ajv does not take.
const BASE = "https://standard.openownership.org/0.4/";
for (const name of readdirSync(SCHEMAS).filter((file) => file.endsWith(".json"))) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8").replaceAll('"urn:', `"${BASE}`)));
}

const owningTable = (records: CaseRecords) => buildTable(owning(records));

test("every file is what the standard's own schemas ask for", () => {
  let statements = 0;
  let files = 0;
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const file = JSON.parse(written(bods, owningTable(records)).get("") ?? "");
      statements += file.length;
      files++;
      expect(ajv.validate(`${BASE}statement`, file), ajv.errorsText()).toBe(true);
    }),
  );
  expect(statements).toBeGreaterThan(files / 2);
});

test("an interest is alleged between parties that come before it", () => {
  const file = JSON.parse(written(bods, owningTable(sampleCase().records)).get("") ?? "");
  const seen = new Set<string>();
  for (const { recordId, recordType, recordDetails } of file) {
    seen.add(recordId);
    if (recordType === "relationship") {
      expect(seen).toContain(recordDetails.subject);
      expect(seen).toContain(recordDetails.interestedParty);
    }
  }
  expect(file.length).toBeGreaterThan(seen.size / 2);
});

test("every claim is either held or counted among the losses", () => {
  fc.assert(
    fc.property(arbitraryCase().map(inTheOpen), ({ records }) => {
      const table = buildTable(records);
      const held = JSON.parse(written(bods, table).get("") ?? "").filter(
        ({ recordType }: { recordType: string }) => recordType === "relationship",
      );
      const lost = lossesOf(bods, table).filter(({ field }) => field.match(/^(claim|remark) \(/));
      expect(held.length + lost.reduce((sum, { count }) => sum + count, 0)).toBe(records.claims.length);
    }),
  );
});
