import { expect, test } from "vitest";
import { readExtracts } from "../../../src/assistant/extracts/read-extracts.ts";
import { proposal, uncodedSeed } from "../../edit/proposals/beside-seed.ts";

const working = await uncodedSeed();
const read = readExtracts(working, "vey-column");

test("a source is known by its id or its address, and else is the usual one", () => {
  const of = (source?: string) => read({ quote: "x", source })?.[0]?.source;
  expect(of("herald-officials")).toBe("herald-officials");
  expect(of("https://harbour-ministry.example/statements/14#p2")).toBe("ministry-statement");
  expect(of("https://elsewhere.example/")).toBe("vey-column");
  expect(of()).toBe("vey-column");
  expect(readExtracts(working, undefined)({ quote: "x", source: "elsewhere" })?.[0]?.source).toBe("elsewhere");
});

test("a proposal is none of these, and neither is anything else", () => {
  for (const value of [proposal(), null, 3, "x", [], {}]) expect(read(value)).toBeUndefined();
});
