import { expect, test } from "vitest";
import { claimsBySource, sources } from "../../../src/assistant/tools/sources.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("each work is told with what it derives from, how far it is read, and what may not leave is none of them", async () => {
  const { text, data } = await ask(sources, { limit: 100 }, shared);
  expect(text).toContain("rewrite of ministry-statement");
  expect(text).toContain("% of its text read");
  expect(text).not.toContain("watch-conversation");
  expect(text).not.toContain("registry-note");
  const listed = data.sources as { claims: number }[];
  expect(listed.reduce((sum, { claims }) => sum + claims, 0)).toBe(shared.table.size);
  expect([...claimsBySource(shared.table).values()].flat()).toHaveLength(shared.table.size);
});
