import { expect, test } from "vitest";
import { paths } from "../../../src/assistant/tools/paths.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("a way is told hop by hop, each with the claims that it is made of", async () => {
  const { text, data } = await ask(paths, { one: "harbour-ministry", other: "orrin-trust" }, shared);
  const [first] = data.paths as { hops: { claims: { claim: string }[] }[] }[];
  for (const { claims } of first?.hops ?? [])
    for (const { claim } of claims) expect(text).toContain(`claim ${claim}; source `);
  expect(text).toMatch(/^1\. Harbour Ministry – /);
});

test("where none leads there that is said", async () => {
  expect((await ask(paths, { one: "jessa-corvane", other: "conrad-vey", hops: 1 }, shared)).text).toContain(
    "within 1 hops",
  );
});
