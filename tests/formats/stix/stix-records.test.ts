import { expect, test } from "vitest";
import {
  caseObject,
  correctionObject,
  entityObject,
  extensionDefinition,
  maker,
  replyObject,
} from "../../../src/formats/stix/stix-records.ts";
import { CorrectionSchema } from "../../../src/model/correction.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);

test("a person is an identity, never a threat actor", () => {
  for (const entity of records.entities.filter(({ kind }) => kind === "person")) {
    expect(entityObject(entity, table)).toMatchObject({ type: "identity", identity_class: "individual" });
  }
});

test("a place has its coordinates or, lacking them, a region", () => {
  const place = EntitySchema.parse({ id: "nowhere", kind: "place", name: "Nowhere" });
  expect(entityObject(place, table)).toMatchObject({ type: "location", region: "Nowhere" });
  const located = records.entities.find(({ coordinates }) => coordinates !== undefined);
  if (located === undefined) expect.fail("the sample case has a place with coordinates");
  expect(entityObject(located, table)).toMatchObject({ latitude: 41.2, longitude: 19.4 });
});

test("replies and corrections are notes on what they are about", () => {
  const [reply] = records.replies;
  if (reply === undefined) expect.fail("the sample case has a reply");
  expect(replyObject(reply, table)).toMatchObject({ labels: ["reply"], abstract: "Reply of Joss Brandt: not-sought" });
  const correction = CorrectionSchema.parse({
    id: "a",
    of: { entity: "port-almas" },
    when: "2021",
    change: "moved",
    why: "a slip",
  });
  expect(correctionObject(correction, table)).toMatchObject({
    labels: ["correction"],
    content: "moved (a slip)",
    object_refs: [expect.stringMatching(/^location--/)],
  });
});

test("the file says who made it, of what case, and what its extension is", () => {
  expect(maker(table)).toMatchObject({ name: "sayswho", identity_class: "system" });
  expect(caseObject(table)).toMatchObject({ name: "The Tidewater payments" });
  expect(extensionDefinition(table)).toMatchObject({ extension_types: ["property-extension"] });
});
