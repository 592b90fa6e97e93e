import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { copySeed } from "../../seed-copy.ts";
import { axeViolations } from "../axe-violations.ts";
import { type ServedDesk, serveDesk } from "./served-desk.ts";

const document = (name: string) => fileURLToPath(new URL(`../../intake/documents/${name}`, import.meta.url));

let desk: ServedDesk;
let page: Page;
beforeAll(async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "sayswho-")), "case");
  await copySeed(folder);
  desk = await serveDesk(folder, 280);
  page = await desk.open("", { bypassCSP: true });
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await rm(join(desk.folder, ".."), { recursive: true, force: true });
});

const onDisk = async (): Promise<CaseRecords> => {
  const read = await readCaseFolder(desk.folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.records;
};
const field = (name: string) => page.locator(`.source-fields [name=${name}]`);
const keep = async () => {
  await page.locator(".source-fields .save").click();
  await page.locator(".source-fields").waitFor({ state: "detached" });
};

test("a mail is taken in with its words alone, and not before somebody says who may have it", async () => {
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.locator(".add-source input[type=file]").setInputFiles(document("mail.eml"));
  await page.locator(".source-fields").waitFor();
  expect(await field("title").inputValue()).toBe("The lamp on the môle, and who had its key");
  for (const name of ["publisher", "authors", "published", "url", "access"])
    expect(await field(name).inputValue()).toBe("");
  expect(await page.locator(".add-source").textContent()).toContain("2 attachments were not taken in");
  expect(await axeViolations(page)).toEqual([]);

  await page.locator(".source-fields .save").click();
  expect(await page.locator(".source-fields").count()).toBe(1);
  await field("access").selectOption("confidential");
  await keep();
  expect((await onDisk()).sources.at(-1)).toMatchObject({ access: "confidential", genre: "message", authors: [] });
});

test("of a text that changed it is listed what stands in it of what is recorded, and that is recorded of it where somebody says so", async () => {
  const old = await readFile(join(desk.folder, "texts/union-speech.txt"), "utf8");
  const before = await onDisk();
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.locator(".paste textarea").fill(`${old}\nThis speech was corrected on Friday.\n`);
  await page.keyboard.press("Tab");
  await page.locator(".source-fields").waitFor();
  expect(await page.locator(".alike li").count()).toBeGreaterThan(0);
  await field("title").fill("The speech, corrected");
  await field("access").selectOption("open");
  await field("how").selectOption("revision");
  await page.locator(".revised").waitFor();
  expect(await page.locator(".revised").textContent()).toContain("stands there between the same words");
  expect(await axeViolations(page)).toEqual([]);
  await field("takeOver").check();
  await keep();

  const { sources, claims } = await onDisk();
  const to = sources.at(-1);
  expect(to).toMatchObject({ derivesFrom: [{ source: "union-speech", how: "revision" }] });
  const told = (source: string | undefined) =>
    claims.filter((claim) => claim.source === source && claim.status === "standing").map(({ anchor }) => anchor.exact);
  expect(told(to?.id).sort()).toEqual(told("union-speech").sort());
  expect(told(to?.id).length).toBeGreaterThan(3);
  expect(claims.length).toBe(before.claims.length + told(to?.id).length);

  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await onDisk()).sources.length, { timeout: 10_000 }).toBe(before.sources.length);
  expect((await onDisk()).claims).toEqual(before.claims);
  expect(desk.complaints).toEqual([]);
});

test("a text that is pasted is taken at once, and what is typed by a button that says so", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const add = () => page.getByRole("button", { name: "Add a source" }).click();
  await add();
  await page.evaluate(() => navigator.clipboard.writeText("The lamp on the mole was dark. Ina Vosk had its key."));
  await page.locator(".paste textarea").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await page.locator(".source-fields").waitFor();
  await page.getByRole("button", { name: "Add nothing" }).click();

  await add();
  await page.locator(".paste textarea").pressSequentially("The lamp was lit again by Orla Finch.");
  expect(await page.locator(".source-fields").count()).toBe(0);
  await page.getByRole("button", { name: "Take this text" }).click();
  await page.locator(".source-fields").waitFor();
  await page.getByRole("button", { name: "Add nothing" }).click();
  await page.locator(".add-source").waitFor({ state: "detached" });
});
