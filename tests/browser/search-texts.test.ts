import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

let viewer: BuiltViewer;
beforeAll(async () => {
  viewer = await serveBuilt("graph-data/harbour-light");
}, 60_000);
afterAll(() => viewer?.close());
afterEach(() => expect(viewer.complaints.splice(0)).toEqual([]));

test("words of a text are found with what is around them, and lead to their passage, whether a claim rests on it or not", async () => {
  const page = await viewer.open("", { bypassCSP: true });
  const options = page.getByRole("option");
  const inTexts = options.filter({ hasText: "in the text of" });
  await page.keyboard.press("/");
  await page.keyboard.type("correspondent", { delay: 30 });
  await expect.poll(() => inTexts.count(), { timeout: 15_000 }).toBeGreaterThan(0);
  expect((await inTexts.first().locator("mark").first().innerText()).toLowerCase()).toContain("correspondent");
  for (const words of await inTexts.allInnerTexts())
    expect(words).toMatch(/(no claim here|here \d+ claims?|here what takes back)/);
  expect(await axeViolations(page)).toEqual([]);
  await inTexts.first().click();
  await expect.poll(() => page.url()).toMatch(/(claim|source)=[\w-]+&pane=text/);
  await page.context().close();
});
