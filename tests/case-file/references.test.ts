import { expect, test } from "vitest";
import { REFERENCES } from "../../src/case-file/references.ts";
import { sampleCase } from "../sample-case.ts";

test("a claim refers to its ends, its source and whoever passed it on, each with the way to it", () => {
  const [claim] = sampleCase().records.claims;
  if (claim === undefined) throw new Error("there is no claim");

  const found = [...REFERENCES.claims(claim)];
  expect(found).toContainEqual({ to: "entities", id: claim.subject, path: ["subject"] });
  expect(found).toContainEqual({ to: "sources", id: claim.source, path: ["source"] });
  expect(found).toContainEqual({ to: "entities", id: claim.attribution[0].by, path: ["attribution", 0, "by"] });
});

test("what is left out is no reference", () => {
  const [claim] = sampleCase().records.claims;
  if (claim === undefined) throw new Error("there is no claim");

  const found = [...REFERENCES.claims({ ...claim, place: undefined, outcome: [] } as typeof claim)];
  expect(found.map(({ path }) => path[0])).not.toContain("place");
});
