import { expect, test } from "vitest";
import { siftedInWords } from "../../../src/viewer/shape/sifted-in-words.ts";

test("it says how many are hidden, and by what", () => {
  expect(siftedInWords({ neighbours: 3, lines: 2, isLoneHidden: true }, 12)).toBe(
    "12 entities hidden by filters (links of fewer than 2 independent lines, who has fewer than 3 neighbours, who has no link shown)",
  );
  expect(siftedInWords({ neighbours: 1, lines: 0, isLoneHidden: false }, 1)).toBe(
    "1 entity hidden by filters (who has fewer than 1 neighbour)",
  );
});
