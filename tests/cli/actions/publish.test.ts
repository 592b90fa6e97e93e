/** @module-tag slow */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lastLeft } from "../../../src/case-file/on-disk/has-left.ts";
import { unpackBlock } from "../../../src/formats/case/data-block.ts";
import { readSnapshot } from "../../../src/table/read-snapshot.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const WITH_TEXTS = fileURLToPath(new URL("../../../graph-data/harbour-light", import.meta.url));
const PAGE =
  '<meta charset="utf-8"><title>sayswho</title><script src="a.js"></script><link rel="stylesheet" href="a.css"><body></body>';

beforeAll(async () => {
  const viewer = join(cases.folder(), "viewer");
  await mkdir(viewer);
  for (const [name, text] of Object.entries({ "index.html": PAGE, "a.js": "1;", "a.css": "p {}" })) {
    await writeFile(join(viewer, name), text);
  }
  process.env.SAYSWHO_VIEWER = viewer;
});
afterAll(() => {
  delete process.env.SAYSWHO_VIEWER;
});
const to = (name: string) => join(cases.folder(), name);

test("a case becomes one file, and where it is, how large and what is inside is said", async () => {
  const { code, out } = await runCommand("publish", WITH_TEXTS, "-o", to("light.html"));
  expect(code).toBe(0);
  expect(out).toMatch(/light\.html, \d+ kB: 74 claims, each an allegation, and 35 entities\n/);
  expect(out).toContain("The texts of 16 of 19 sources are inside");
  expect(await readFile(to("light.html"), "utf8")).toContain('id="text:');
});

test("the texts stay out where that is asked for", async () => {
  const { out } = await runCommand("publish", WITH_TEXTS, "-o", to("bare.html"), "--without-texts");
  expect(out).toContain("No texts are inside");
  expect(await readFile(to("bare.html"), "utf8")).not.toContain('id="text:');
  expect((await runCommand("publish", cases.sound(), "-o", to("none.html"))).out).toContain("No texts are at hand");
});

test("a redacted page holds the redacted case and no texts, and its report lies beside it", async () => {
  const words = ["publish", WITH_TEXTS, "-o", to("redacted.html"), "--redact", "--force", "--json"];
  const [told] = jsonLines((await runCommand(...words)).out) as [{ texts: number; redaction: string }];
  expect(told).toMatchObject({ texts: 0, redaction: to("redacted.html.redaction.json") });
  expect(JSON.parse(await readFile(told.redaction, "utf8"))).toContainEqual(
    expect.objectContaining({ field: "entity.name", what: "replaced" }),
  );

  const page = await readFile(to("redacted.html"), "utf8");
  expect(page).not.toContain('id="text:');
  const [, packed = ""] = /id="case" data-length="\d+">([^<]*)</.exec(page) ?? [];
  const { table } = readSnapshot(new Uint8Array(await new Response(unpackBlock(packed)).arrayBuffer()));
  expect(table.entities.filter(({ name }) => /^Person \d+$/.test(name)).length).toBeGreaterThan(0);
  expect((await runCommand(...words.slice(0, -1))).out).toContain("Redacted; what was done is counted in");
});

test("programs are told the same, and the same case gives the same bytes", async () => {
  const once = jsonLines((await runCommand("publish", WITH_TEXTS, "-o", to("one.html"), "--json")).out);
  await runCommand("publish", WITH_TEXTS, "-o", to("two.html"));
  const [one, two] = [await readFile(to("one.html")), await readFile(to("two.html"))];
  expect(once).toMatchObject([{ file: to("one.html"), bytes: one.length, counts: { claims: 74 }, texts: 16 }]);
  expect(one.equals(two)).toBe(true);
});

test("a case that does not check is not published, and no file is left", async () => {
  const { code, err } = await runCommand("publish", cases.broken(), "-o", to("broken.html"));
  expect(code).toBe(1);
  expect(err).toContain("[dangling-reference]");
  expect((await readdir(cases.folder())).filter((name) => name.includes("broken."))).toEqual([]);
});

test("a place that cannot be written to is bad usage", async () => {
  const { code, err } = await runCommand("publish", cases.sound(), "-o", join(to("one.html"), "inside.html"));
  expect(code).toBe(2);
  expect(err).toContain("could not be written");
});

test("what may not leave is not in the page, and how much that is is said", async () => {
  const { out } = await runCommand("publish", cases.closed(), "-o", to("closed.html"));
  expect(out).toContain("  1 × source (confidential)\n  1 × source (restricted)\n");
  const words = ["publish", cases.closed(), "-o", to("closed.html"), "--include", "restricted", "--force", "--json"];
  const [told] = jsonLines((await runCommand(...words)).out) as [{ counts: object; stayedBehind: unknown }];
  expect(told.counts).toMatchObject({ sources: 2, claims: 3 });
  expect(told.stayedBehind).toContainEqual({ what: "source (confidential)", count: 1 });
});

test("a file that is there is written over where that is asked for, and the case's own files never", async () => {
  await writeFile(to("mine.html"), "mine");
  const refused = await runCommand("publish", cases.sound(), "-o", to("mine.html"));
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("mine.html is there already; name another file with -o, or say --force");
  expect(await readFile(to("mine.html"), "utf8")).toBe("mine");
  expect((await runCommand("publish", cases.sound(), "-o", to("mine.html"), "--force")).code).toBe(0);

  const claims = join(cases.sound(), "claims.yaml");
  const before = await readFile(claims, "utf8");
  for (const name of ["claims.yaml", "page.html", "texts/page.html"]) {
    const { code, err } = await runCommand("publish", cases.sound(), "-o", join(cases.sound(), name), "--force");
    expect([name, code]).toEqual([name, 2]);
    expect(err).toContain("lies in the case folder");
  }
  expect(await readFile(claims, "utf8")).toBe(before);
});

test("of a redacted page neither the page nor its report is written where one of them is there", async () => {
  await writeFile(to("half.html.redaction.json"), "mine");
  const { code } = await runCommand("publish", cases.sound(), "-o", to("half.html"), "--redact");
  expect(code).toBe(2);
  expect((await readdir(cases.folder())).filter((name) => name.startsWith("half."))).toEqual([
    "half.html.redaction.json",
  ]);
});

test("what was published has left", async () => {
  await rm(join(cases.sound(), ".sayswho"), { recursive: true, force: true });
  expect(await lastLeft(cases.sound())).toBeUndefined();
  expect((await runCommand("publish", cases.sound(), "-o", to("left.html"))).code).toBe(0);
  expect(await lastLeft(cases.sound())).toBeGreaterThan(0);
});
