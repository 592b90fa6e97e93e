import { expect, test } from "vitest";
import { stayedInWords } from "../../src/cli/stayed-in-words.ts";

test("how much stayed behind is said by its kind, and where words should be read once more", () => {
  const mentions = [{ kind: "claim", id: "payment", field: "statement" }] as const;
  expect(stayedInWords({ report: [{ what: "source (restricted)", count: 2 }], mentions })).toBe(
    "Stayed behind, since it may not leave:\n  2 × source (restricted)\n" +
      "What left mentions some of it in 1 place; read these before you hand it on:\n  claim payment: statement\n",
  );
});

test("of many places the first are listed, and how many more there are", () => {
  const mentions = Array.from({ length: 23 }, (_, i) => ({ kind: "claim", id: `c${i}`, field: "note" }) as const);
  const words = stayedInWords({ report: [], mentions });
  expect(words.split("\n")).toHaveLength(23);
  expect(words).toContain("  and 3 more\n");
});

test("where nothing stayed behind nothing is said", () => {
  expect(stayedInWords({ report: [], mentions: [] })).toBe("");
});
