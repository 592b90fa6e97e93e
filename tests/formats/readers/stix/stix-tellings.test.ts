import { expect, test } from "vitest";
import { readStix } from "../../../../src/formats/readers/stix/read-stix.ts";
import { notesOnRelationships } from "../../../../src/formats/readers/stix/stix-tellings.ts";
import { imported } from "../imported.ts";

const at = { line: 1, column: 1 };

test("what others note of a relationship stands with its claims", () => {
  const note = {
    object: { content: "doubtful", authors: ["Ann"], object_refs: ["r"] },
    id: "n",
    type: "note",
    own: {},
    at,
  };
  expect(notesOnRelationships([note]).get("r")).toEqual(["Note by Ann: doubtful"]);
});

test("an opinion on a denial that disagrees says that it is so", () => {
  const refs = { external_references: [{ source_name: "The Lantern" }] };
  const objects = [
    { type: "identity", id: "a", name: "Ana", identity_class: "individual" },
    { type: "identity", id: "b", name: "Quell", identity_class: "organization" },
    {
      type: "relationship",
      id: "r",
      relationship_type: "owns",
      source_ref: "a",
      target_ref: "b",
      description: "Denied by Ana: not mine.",
      ...refs,
    },
    { type: "opinion", id: "o", opinion: "disagree", object_refs: ["r"], ...refs },
  ];
  const { records } = imported(readStix, { file: "x", text: JSON.stringify({ type: "bundle", objects }) });
  expect(records.claims.map(({ polarity }) => polarity)).toEqual(["denies", "asserts"]);
});
