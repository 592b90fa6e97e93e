import { expect, test } from "vitest";
import { entityOf } from "../../../src/edit/proposals/draft-of-proposal.ts";
import { underFreeIds } from "../../../src/edit/proposals/under-free-ids.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { proposal } from "./beside-seed.ts";

const somebody = { id: "somebody", kind: "person", name: "Ola Terrick" } as const;
const proposed = (fields: object = {}) =>
  ProposalSchema.parse(proposal({ subject: "somebody", entities: [{ ...somebody, ...fields }] }));

test("who bears the id of somebody who waits unseen goes under another, everywhere and in each proposal that follows", () => {
  const under = underFreeIds({ isInCase: () => false, seen: new Map(), waiting: new Map([["somebody", {}]]) });
  for (const _ of ["first", "next"])
    expect(under(proposed())).toMatchObject({ subject: "somebody-2", entities: [{ id: "somebody-2" }] });
});

test("the next free id is taken, or that of whom it is", () => {
  const [one] = proposed().entities;
  if (one === undefined) expect.fail("nobody was brought along");
  const taken = { isInCase: (id: string) => id === "somebody-2", waiting: new Map([["somebody", {}]]) };
  expect(underFreeIds({ ...taken, seen: new Map() })(proposed()).subject).toBe("somebody-3");
  const seen = new Map([["somebody-3", entityOf({ ...one, id: entityOf(one).id })]]);
  expect(underFreeIds({ ...taken, seen })(proposed({ name: "Another" })).subject).toBe("somebody-4");
});

test("whoever is in the case, was seen, or is nobody's namesake keeps the id", () => {
  const waiting = new Map([["somebody", {}]]);
  expect(underFreeIds({ isInCase: () => true, seen: new Map(), waiting })(proposed())).toEqual(proposed());
  expect(underFreeIds({ isInCase: () => false, seen: new Map(), waiting: new Map() })(proposed())).toEqual(proposed());
});
