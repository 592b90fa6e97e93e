import { expect, test } from "vitest";
import { claimsOf } from "../../../src/assistant/tools/claims-of.ts";
import { ask, claimLinesIn, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("what is alleged of somebody is told apart from what they say, and all of it comes page by page", async () => {
  const ids: string[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { data, text }: Awaited<ReturnType<typeof ask>> = await ask(
      claimsOf,
      { entity: "evenlamp", from, limit: 7 },
      shared,
    );
    const claims: readonly { claim: string }[] = data.claims as { claim: string }[];
    expect(claimLinesIn(text)).toHaveLength(claims.length);
    ids.push(...claims.map(({ claim }) => claim));
    from = data.next as number | undefined;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
  const said = await ask(claimsOf, { entity: "Anton Kesrin", which: "said" }, shared);
  expect(claimLinesIn(said.text)[0]).toMatch(/^- Anton Kesrin/);
});
