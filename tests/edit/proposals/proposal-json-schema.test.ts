import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { proposalJsonSchema } from "../../../src/edit/proposals/proposal-json-schema.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { proposal } from "./beside-seed.ts";

const isTaken = new Ajv2020({ strict: false }).compile(proposalJsonSchema());

test("the JSON Schema takes what the schema takes, and refuses what it refuses", () => {
  const given = [
    proposal(),
    proposal({ polarity: "denies", hedges: ["perhaps"], time: { raw: "in May", edtf: "2023-05" } }),
    proposal({ predicate: "bribed-maybe" }),
    proposal({ attribution: [] }),
    proposal({ statement: "Kesrin did it." }),
    proposal({ quote: { exact: "" } }),
    proposal({ quote: { exact: "x".repeat(5_000) } }),
    proposal({ subject: "no id" }),
    proposal({ attribution: [{ by: "work", mode: "shouts" }] }),
    [],
    null,
  ];
  const both = given.map((each) => [isTaken(each), ProposalSchema.safeParse(each).success]);
  for (const [i, [byJson, byZod]] of both.entries()) expect(byJson, JSON.stringify(given[i])).toBe(byZod);
  expect(both.filter(([taken]) => taken)).toHaveLength(2);
});

test("every field of a proposal says what it is for", () => {
  const { properties } = proposalJsonSchema() as { properties: Record<string, { description?: string }> };
  for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\w{3}/);
});
