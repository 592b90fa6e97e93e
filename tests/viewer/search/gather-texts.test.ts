import { expect, test } from "vitest";
import { gatherTexts } from "../../../src/viewer/search/gather-texts.ts";
import { keepSourceTexts } from "../../../src/viewer/state/source-texts.ts";
import { sampleTable, serveTexts } from "../sample-state.ts";

test("the texts that are at hand come one after the other, begun once for a table", async () => {
  const table = sampleTable();
  const texts = keepSourceTexts(serveTexts);
  const gathered = gatherTexts(table, texts);
  expect(gatherTexts(table, texts)).toBe(gathered);
  expect(gathered.value.isWhole).toBe(false);
  await expect.poll(() => gathered.value.isWhole).toBe(true);
  const ids = [...gathered.value.texts.keys()].map((source) => table.sources[source]?.id);
  expect(ids).toEqual(["gazette", "wire"]);
  expect(gathered.value.leftOut).toBe(0);
});

test("what there is no room for is left out and counted", async () => {
  const table = sampleTable();
  const gathered = gatherTexts(table, keepSourceTexts(serveTexts), 60);
  await expect.poll(() => gathered.value.isWhole).toBe(true);
  expect(gathered.value.texts.size).toBe(1);
  expect(gathered.value.leftOut).toBe(1);
});

test("texts that cannot be fetched keep nobody waiting for the others", async () => {
  const table = sampleTable();
  const ask: typeof fetch = async (address) => {
    if (String(address).includes("gazette")) throw new TypeError("no line");
    return serveTexts(address);
  };
  const gathered = gatherTexts(table, keepSourceTexts(ask));
  await expect.poll(() => gathered.value.isWhole).toBe(true);
  expect(gathered.value.texts.size).toBe(1);
});

test("once the case was read again no more texts are fetched for what it was", { tags: ["slow"] }, async () => {
  let asked = 0;
  const ask: typeof fetch = async (address) => {
    asked++;
    return serveTexts(address);
  };
  const texts = keepSourceTexts(ask);
  const [before, now] = [sampleTable(), sampleTable()];
  const old = gatherTexts(before, texts);
  const gathered = gatherTexts(now, texts);
  await expect.poll(() => gathered.value.isWhole).toBe(true);
  expect(old.value.isWhole).toBe(false);
  expect(asked).toBe(now.sources.filter(({ text }) => text !== undefined).length);
});
