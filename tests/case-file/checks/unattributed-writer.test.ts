import { expect, test } from "vitest";
import { unattributedWriter } from "../../../src/case-file/checks/unattributed-writer.ts";
import { sampleCase } from "../../sample-case.ts";
import { draftOf } from "../draft-of.ts";

const [claim] = sampleCase().records.claims;
const askedOf = (origin: object) => [
  ...unattributedWriter(draftOf({ claims: [{ ...claim, attribution: [{ mode: "writes", ...origin }] }] as never })),
];

test("whether it is the work's own voice is asked of an unnamed writer in the work that was read, and of nobody else", () => {
  expect(askedOf({ by: "unattributed" })).toMatchObject([{ severity: "question", code: "own-voice" }]);
  expect(askedOf({ by: "work" })).toEqual([]);
  expect(askedOf({ by: "unattributed", mode: "says" })).toEqual([]);
  expect(askedOf({ by: "unattributed", in: "wire" })).toEqual([]);
});
