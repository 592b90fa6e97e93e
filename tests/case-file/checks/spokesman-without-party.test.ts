import { expect, test } from "vitest";
import { spokesmanWithoutParty } from "../../../src/case-file/checks/spokesman-without-party.ts";
import { draftOf } from "../draft-of.ts";

test("a spokesman without a party is a warning until his party is recorded", () => {
  const { claims, entities } = draftOf();
  const speaking = [
    { ...claims[0]?.record, subject: "mara-quill", predicate: "speaks-for", object: "tidewater" },
  ] as never;
  expect([...spokesmanWithoutParty(draftOf({ claims: speaking }))]).toMatchObject([{ severity: "warning" }]);

  const partied = entities.map(({ record }) => ({
    ...record,
    parties: record.id === "mara-quill" ? ["tidewater"] : [],
  }));
  expect([...spokesmanWithoutParty(draftOf({ claims: speaking, entities: partied as never }))]).toEqual([]);
});
