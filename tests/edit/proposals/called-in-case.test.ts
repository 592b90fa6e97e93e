import { expect, test } from "vitest";
import { calledInCase } from "../../../src/edit/proposals/called-in-case.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const twin = EntitySchema.parse({ id: "joss-brandt-2", kind: "person", name: "J. Brandt" });
const called = calledInCase(beginWorking({ ...records, entities: [...records.entities, twin] }, new Map()));

test("somebody is called by their id, or by a name whatever its case and accents", () => {
  for (const words of ["lucja-wrona", "Łucja Wrona", "LUCJA WRONA"])
    expect(called(words)).toEqual({ ok: true, id: "lucja-wrona" });
});

test("of several who are called alike none is chosen, and nobody is made up", () => {
  expect(called("J. Brandt")).toMatchObject({ ok: false, reason: { rule: "name-ambiguous" } });
  expect(called("Ina Vosk")).toMatchObject({ ok: false, reason: { rule: "name-unknown" } });
});
