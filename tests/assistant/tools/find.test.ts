import { expect, test } from "vitest";
import { find } from "../../../src/assistant/tools/find.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("names are found with a slip, page by page", async () => {
  const { text, data } = await ask(find, { words: "laskare" }, shared);
  expect(text).toContain("id teodor-laskarre");
  expect(data.total).toBeGreaterThan(0);
  const first = await ask(find, { words: "the", limit: 1 }, shared);
  if (Number(first.data.total) > 1) expect(first.data.next).toBe(1);
  expect((await ask(find, { words: "zzzzqqq" }, shared)).text).toContain("Nothing in this case");
});

test("whom only withheld works speak of is not found", async () => {
  const open = await sharedSeed({ share: ["watch-conversation" as never] });
  const gone = open.table.entities.filter(({ id }) => shared.table.entityIndex(id) === undefined);
  for (const { name } of gone) expect((await ask(find, { words: name }, shared)).text).not.toContain(name);
});
