import { expect, test } from "vitest";
import { link } from "../../../src/assistant/tools/link.ts";
import { ask, claimLinesIn, sharedSeed } from "../asked.ts";

test("a link is its claims, denials beside what they deny, each with mark, id and source", async () => {
  const { text, data } = await ask(link, { one: "quaymens-union", other: "vane-light", limit: 50 }, await sharedSeed());
  const lines = claimLinesIn(text);
  expect(lines.length).toBe(data.total);
  for (const line of lines) expect(line).toMatch(/^- .+: .+ \[allegation(, a denial)?; claim [\w-]+; source [\w-]+\]/);
  expect(lines.some((line) => line.includes("a denial"))).toBe(true);
});

test("between two of whom nothing is claimed there is nothing", async () => {
  expect((await ask(link, { one: "jessa-corvane", other: "orrin-trust" }, await sharedSeed())).text).toBe(
    "No claims between these two are recorded.",
  );
});
