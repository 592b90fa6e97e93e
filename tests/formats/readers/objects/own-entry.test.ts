import { expect, test } from "vitest";
import { ownEntry, ownWork } from "../../../../src/formats/readers/objects/own-entry.ts";

test("what the record of an entity says of others is read by their ids", () => {
  const joinedInto = { id: "k", when: "2024", why: "one voice" };
  const own = {
    named: false,
    exposure: "private",
    notSame: ["a"],
    maybeSame: ["b", 7],
    joinedInto,
    note: "seen twice",
  };
  expect(ownEntry({ ...own, sameAs: ["https://example.org/", "nowhere"] })).toEqual({
    ...own,
    maybeSame: ["b"],
    sameAs: ["https://example.org/"],
    parties: [],
  });
});

test("who may have a source is kept, and a word that is not known counts as the strictest", () => {
  expect(ownWork({ access: "restricted", embargo: "2024-05" })).toMatchObject({
    access: "restricted",
    embargo: "2024-05",
  });
  expect(ownWork({ access: "secret" }).access).toBe("confidential");
  expect(ownWork({}).access).toBeUndefined();
});

test("what does not fit is as good as absent, and a join without a reason says so", () => {
  expect(ownWork({ genre: "rumour", lang: 3, embargo: "soon", joinedInto: { id: "x", when: "soon" } })).toEqual({});
  expect(ownEntry({ joinedInto: { id: "x", when: "2024" } }).joinedInto).toEqual({
    id: "x",
    when: "2024",
    why: "The file does not say why.",
  });
});
