import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import type { Connection } from "../../src/neo4j/connect.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeCase } from "../bench/made-case.ts";
import { describeOnNeo4j } from "../neo4j/neo4j-server.ts";
import { inOwnCase } from "../neo4j/own-case.ts";
import { launchBrowser } from "./launch-browser.ts";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const SOON = { timeout: 20_000 };

async function search(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: /^Search/ }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
}

/** The built command over a database, as a newcomer's shell would start it. */
async function serveDatabase({ uri, username, password, database }: Connection, id: string) {
  const words = [CLI, "open", uri, "--id", id, "--json", "--stop-after", "120"];
  const named = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? "" };
  const child = spawn(process.execPath, words, { env: { ...process.env, ...named } });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { url: String(JSON.parse(line.toString()).url), stop: () => child.kill("SIGTERM") };
}

describeOnNeo4j("a case of 3,000 claims in a database", ({ connection, database }) => {
  test("is looked at from a search on and part by part, without one complaint", async () => {
    const parsed = parseCase({ files: madeCase(3_000).files, texts: new Map() });
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    await inOwnCase(database(), parsed.records, async (records) => {
      await pushCase(database(), buildTable(records));
      const served = await serveDatabase(connection(), records.header.id);
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1280, height: 860 } });
        const complaints: string[] = [];
        page.on("pageerror", ({ message }) => complaints.push(message));
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

        await page.goto(served.url);
        await page.getByText("The case has 3,000 claims").waitFor();
        await page.keyboard.type("Entiyt ");
        await page.mouse.click(5, 5);
        await page.keyboard.press("/");
        await page.keyboard.type("170");
        await page.getByRole("option", { name: "Entity 170", exact: true }).click();
        const notice = page.getByRole("complementary", { name: "What part of the case this is" });
        await expect.poll(() => notice.innerText(), SOON).toContain("a part of the case: 10 of 3,000 claims");
        expect(page.url()).toContain("?around=e170#entity=e170");
        await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });

        await search(page, "Entity 471");
        await page.getByRole("button", { name: "Show all that is alleged of it" }).click();
        await expect.poll(() => page.url(), SOON).toContain("?around=e170&around=e471#entity=e471");
        await expect.poll(() => notice.innerText(), SOON).toContain("a part of the case: 15 of 3,000 claims");

        await page.keyboard.press("Control+Z");
        await expect.poll(() => page.url(), SOON).toContain("?around=e170&around=e471#entity=e170");
        await page.goBack();
        await page.goBack();
        await expect.poll(() => notice.innerText(), SOON).toContain("a part of the case: 10 of 3,000 claims");
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
        served.stop();
      }
    });
  }, 300_000);
});
