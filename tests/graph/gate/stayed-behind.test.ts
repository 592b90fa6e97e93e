import { expect, test } from "vitest";
import { openTally } from "../../../src/graph/gate/stayed-behind.ts";

test("what stays behind is added up by what it is, and what did not happen is not named", () => {
  const tally = openTally();
  tally.stays("source (restricted)");
  tally.stays("claim", 2);
  tally.stays("claim", 3);
  tally.stays("mark", 0);
  expect(tally.report()).toEqual([
    { what: "claim", count: 5 },
    { what: "source (restricted)", count: 1 },
  ]);
});
