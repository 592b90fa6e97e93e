import { expect, test } from "vitest";
import { readStix } from "../../../../src/formats/readers/stix/read-stix.ts";
import { stix } from "../../../../src/formats/stix/stix.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { written } from "../../read-export.ts";
import { imported } from "../imported.ts";

test("a bundle of ours that others have added to is read claim by claim", () => {
  const { records } = sampleCase();
  const bundle = JSON.parse(written(stix, buildTable(records)).get("") ?? "");
  const text = JSON.stringify({
    ...bundle,
    objects: [...bundle.objects, { type: "malware", id: "malware--1", name: "Barnacle" }],
  });
  const found = imported(readStix, { file: "x", text });
  expect(found.records.claims.map(({ id }) => id).sort()).toEqual(records.claims.map(({ id }) => id).sort());
  expect(found.report.keptAsItStands.map(({ code }) => code)).toContain("not-read");
});
