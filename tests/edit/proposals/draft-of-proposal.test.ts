import { expect, test } from "vitest";
import { draftOf, entityOf } from "../../../src/edit/proposals/draft-of-proposal.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { BY, proposal, uncodedSeed } from "./beside-seed.ts";

const working = await uncodedSeed();
const made = (fields: object = {}, by = BY) => draftOf(ProposalSchema.parse(proposal(fields)), working, new Map(), by);

test("the sentence is made of the fields, and led by its speaker", () => {
  expect(made().claim.statement).toBe("Bram Uhlet alleges that Bram Uhlet leads Quaymen's Union.");
  expect(made({ polarity: "denies" }).claim.statement).toMatch(/^Bram Uhlet denies that /);
  const chain = [
    { by: "unattributed", mode: "says" },
    { by: "marrowen-wire", mode: "reports" },
  ];
  expect(made({ attribution: chain }).claim.statement).toBe(
    "Somebody whom “What the contract says” does not name, through Marrowen Wire, alleges that Bram Uhlet leads Quaymen's Union.",
  );
  const linked = { predicate: "linked-to", qualifiers: { role: "answers\nfor" } };
  expect(made(linked).claim.statement).toContain("Quaymen's Union (in its words: “answers for”).");
});

test("who is new is named in it too", () => {
  const vosk = entityOf({ id: asEntityId("vosk"), kind: "person", name: "Ina Vosk", named: true });
  const one = ProposalSchema.parse(proposal({ subject: "vosk" }));
  expect(draftOf(one, working, new Map([["vosk", vosk]]), BY).claim.statement).toContain("that Ina Vosk leads");
});

test("the same proposal has the same id, whoever proposes it and whenever; another has another", () => {
  expect(made({}, { by: "another", at: "2027-01-01" }).id).toBe(made().id);
  expect(made({ polarity: "denies" }).id).not.toBe(made().id);
  expect(made({ object: "harbour-ministry" }).id).not.toBe(made().id);
});

test("the passages that name speakers go with the draft, and not with the claim", () => {
  const at = { exact: "Bram Uhlet, who leads" };
  const { speakerAt, claim } = made({ attribution: [{ by: "bram-uhlet", mode: "says", at }] });
  expect(speakerAt).toEqual([{ step: 0, quote: at }]);
  expect(JSON.stringify(claim.attribution)).not.toContain("who leads");
});
