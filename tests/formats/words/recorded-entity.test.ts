import { expect, test } from "vitest";
import { claimFields } from "../../../src/formats/words/claim-fields.ts";
import { recordedEntity } from "../../../src/formats/words/recorded-entity.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const joinedInto = { id: asEntityId("joss-brandt"), when: "2024", why: "one voice" };
const table = buildTable({
  ...records,
  entities: records.entities.map((entity) => (entity.id === "mara-quill" ? { ...entity, joinedInto } : entity)),
});

test("an id leads to its own record, also where another stands for it", () => {
  expect(recordedEntity(asEntityId("mara-quill"), table)?.name).toBe("Mara Quill");
  expect(recordedEntity(asEntityId("joss-brandt"), table)?.name).toBe("Joss Brandt");
  expect(recordedEntity(asEntityId("nobody"), table)).toBeUndefined();
});

test("a speaker who was joined into another is named as in the record, beside the id of it", () => {
  expect(claimFields(table.claim(0), table)).toMatchObject({ speakerId: "mara-quill", speaker: "Mara Quill" });
});
