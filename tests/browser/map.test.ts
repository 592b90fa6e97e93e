import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

describe("the map of a case with coordinates", () => {
  let viewer: BuiltViewer;
  beforeAll(async () => {
    viewer = await serveBuilt("graph-data/harbour-light");
  }, 60_000);
  afterAll(() => viewer?.close());
  afterEach(() => expect(viewer.complaints.splice(0)).toEqual([]));

  test("a tab leads to it, a place to its page, and a line to who says so; nothing is asked of any network", async () => {
    const page = await viewer.open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("tab", { name: "Map" }).click();
    await page.locator(".map .land").waitFor({ state: "attached" });
    expect(asked.every((address) => address.startsWith(viewer.url))).toBe(true);

    await page.locator(".map-place", { hasText: "Sorrel" }).locator("path").click();
    await expect.poll(() => page.locator("#page-heading").innerText()).toBe("Sorrel");
    await page.locator(".map-link .reach").first().dispatchEvent("click");
    await expect.poll(() => page.locator("#page-heading").innerText()).toMatch(/alleges|denies/);
    expect(page.url()).toContain("pane=map");
    await page.context().close();
  });

  test("a place of which nothing is left steps back, and the map stays where it was", async () => {
    const page = await viewer.open("#pane=map");
    const placeOf = (name: string) => page.locator(".map-place", { hasText: name });
    await placeOf("Sorrel").waitFor();
    const before = await placeOf("Sorrel").getAttribute("transform");
    await page.goto(`${viewer.url}#pane=map&hide=family:place&hide=family:harm&hide=family:remark`);
    await expect.poll(() => placeOf("Sorrel").getAttribute("class")).toContain("back");
    expect(await placeOf("Sorrel").getAttribute("transform")).toBe(before);
    await page.context().close();
  });

  test("it comes nearer, moves with the pointer, and all places come back", async () => {
    const page = await viewer.open("#pane=map");
    const sorrel = page.locator(".map-place", { hasText: "Sorrel" });
    await sorrel.waitFor();
    const first = await sorrel.getAttribute("transform");
    await page.getByRole("button", { name: "Nearer" }).click();
    await expect.poll(() => sorrel.getAttribute("transform")).not.toBe(first);
    await page.getByRole("button", { name: "Show all places" }).click();
    await expect.poll(() => sorrel.getAttribute("transform")).toBe(first);

    await page.mouse.move(300, 400);
    await page.mouse.down();
    await page.mouse.move(360, 440, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => sorrel.getAttribute("transform")).not.toBe(first);
    await page.context().close();
  });
});

test("a case without coordinates has no map, and is told how to get one", async () => {
  const viewer = await serveBuilt("graph-data/pakistan-isis-k-allegations");
  const page = await viewer.open("#pane=map");
  await page.getByText("No place of this case has coordinates.").waitFor();
  expect(viewer.complaints).toEqual([]);
  await viewer.close();
});
