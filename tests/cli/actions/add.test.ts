/** @module-tag slow */

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import type { Source } from "../../../src/model/source.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const document = (name: string) => fileURLToPath(new URL(`../../intake/documents/${name}`, import.meta.url));

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  path = join(folder, "harbour");
  await runCommand("new", path, "--title", "The lamp");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const written = async (name: string, text: string | Uint8Array) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const add = (...words: string[]) => runCommand("add", path, ...words);
const sources = async (): Promise<readonly Source[]> => {
  const parsed = await readCaseFolder(path);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.records.sources;
};
/** Everything that lies in the case, but what is no part of it. */
const bytes = async () => {
  const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const named = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes(".sayswho"));
  return Promise.all(named.sort().map(async (file) => [file, await readFile(file, "hex")]));
};

test("a web page becomes a source, as it says of itself, with its text and its marks; names are only shown", async () => {
  const { code, out, err } = await add(document("news.html"));
  expect([code, err]).toEqual([0, ""]);
  expect(await sources()).toMatchObject([
    {
      id: "lamp-was-dark-says-ferry-pilot",
      title: "Lamp “was dark”, says ferry pilot",
      genre: "news",
      access: "open",
      published: "2024-03-14",
      url: "https://gazette.example/2024/03/lamp-was-dark",
      lang: "en-GB",
      authors: [],
      text: { madeFrom: { mediaType: "text/html", how: "extracted" } },
    },
  ]);
  expect((await sources())[0]).not.toHaveProperty("publisher");
  expect(out).toContain("it names as its publisher “The Ivar Gazette”; the case knows nobody of that name");
  expect(out).toContain("it names as an author “Mara Quill”");
  expect(await readFile(join(path, "texts/lamp-was-dark-says-ferry-pilot.txt"), "utf8")).toContain(
    "“I saw no light at all,”",
  );
  expect((await runCommand("check", path)).code).toBe(0);
});

test("where nothing says that a document was published, whoever brings it in says who may have it", async () => {
  const before = await bytes();
  for (const words of [
    [document("report.pdf")],
    [await written("a.txt", "Words."), "--genre", "message", "--url", "https://a.example"],
  ]) {
    const { code, err } = await add(...words);
    expect([code, err]).toEqual([2, expect.stringContaining("--access open, restricted or confidential")]);
  }
  expect(await bytes()).toEqual(before);

  expect(
    (await add(document("report.pdf"), "--access", "confidential", "--keep-original", "--genre", "document")).code,
  ).toBe(0);
  const [report] = await sources();
  expect(report).toMatchObject({
    access: "confidential",
    genre: "document",
    text: { madeFrom: { path: `originals/${report?.id}.pdf` } },
  });
  expect(report).not.toHaveProperty("published");
  expect(await readFile(join(path, `originals/${report?.id}.pdf`))).toEqual(await readFile(document("report.pdf")));
});

test("of a mail it is always asked who may have it, nothing of its giver goes on record, and what hangs on it is named", async () => {
  for (const words of [
    [],
    ["--url", "https://a.example/1", "--genre", "news"],
    ["--no-guesses", "--url", "https://a.example/1"],
  ]) {
    const { code, err } = await add(document("mail.eml"), ...words);
    expect([code, err]).toEqual([2, expect.stringMatching(/mail\.eml is a mail, so say who may have it: --access/)]);
  }
  const { code, out } = await add(document("mail.eml"), "--access", "confidential");
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/2 attachments were not taken in: log of the lamp\.pdf, clé\.jpg/),
  ]);
  const [mail] = await sources();
  expect(mail).toMatchObject({ genre: "message", access: "confidential", title: expect.stringMatching(/^The lamp/) });
  const written = (await bytes()).filter(([file]) => !file?.includes("/schema/"));
  const everything = written.map(([, hex]) => Buffer.from(hex as string, "hex").toString()).join();
  for (const told of ["Odile", "giver", "Quill", "10.0.0.7", "14 Mar", "2024-03"])
    expect(everything + out).not.toContain(told);
});

test("what is said of a source goes before what it says of itself, and a publisher is one that the case has", async () => {
  await writeFile(join(path, "entities.yaml"), "- { id: gazette, kind: organization, name: The Ivar Gazette }\n");
  expect((await add(document("news.html"), "--publisher", "Nobody")).code).toBe(2);
  const words = [
    "--id",
    "lamp",
    "--title",
    "Lamp",
    "--publisher",
    "the ivar gazette",
    "--published",
    "2024-03",
    "--no-guesses",
  ];
  expect((await add(document("news.html"), ...words)).code).toBe(0);
  expect(await sources()).toEqual([
    expect.objectContaining({
      id: "lamp",
      title: "Lamp",
      publisher: "gazette",
      published: "2024-03",
      genre: "unknown",
    }),
  ]);
  expect((await sources())[0]).not.toHaveProperty("url");
});

test("a text that the case has is refused with the source that has it, and added as what it is where somebody says so", async () => {
  const file = await written("wire.txt", "The lamp was dark when the ferry came in, says its pilot.\n");
  const broken = await written("bell.txt", "The lamp was dark\nwhen the ferry came in,\nsays its pilot.\n");
  await add(file, "--access", "open");
  const before = await bytes();

  const { code, err } = await add(broken, "--access", "open");
  expect(code).toBe(1);
  expect(err).toContain("stands as wire");
  expect(err).toContain("--derives-from wire --how republication");
  expect((await add(file, "--access", "open", "--id", "again")).code).toBe(1);
  expect(await bytes()).toEqual(before);

  expect((await add(broken, "--access", "open", "--derives-from", "wire", "--how", "republication")).code).toBe(0);
  expect((await sources())[1]).toMatchObject({ id: "bell", derivesFrom: [{ source: "wire", how: "republication" }] });
});

test("the same text is known again where only its hash is on record", async () => {
  await add(document("report.docx"), "--access", "restricted", "--no-text", "--id", "report");
  expect(await readdir(path)).not.toContain("texts");
  const { code, err } = await add(document("report.docx"), "--access", "restricted");
  expect([code, err]).toEqual([1, expect.stringContaining("stands as report")]);
});

test("a text that is nearly the same is named, with how much of it", async () => {
  const long =
    "The lamp on the mole was dark when the evening ferry came in on Monday, its pilot told the board of the harbour. ".repeat(
      3,
    );
  await add(await written("wire.txt", long), "--access", "open");
  const { code, out } = await add(
    await written("bell.txt", `By our own correspondent, in haste. ${long}`),
    "--access",
    "open",
  );
  expect(code).toBe(0);
  expect(out).toMatch(/\d\d % of it stands in wire too/);
  expect(out).toMatch(/both have “The lamp on the mole was dark .* … .* board of the harbour” \(\d+ characters\)/);
  expect(out).toContain("--derives-from wire --how republication or rewrite, or --revision-of wire");
  expect(out).toContain("--same-work-as wire");
});

test("several files are added together or not at all", async () => {
  const one = await written("one.txt", "One text.");
  const two = await written("two.txt", "Another text.");
  const before = await bytes();
  const { code, err } = await add(one, document("locked.pdf"), document("scan.pdf"), "--access", "open");
  expect(code).toBe(1);
  expect(err).toContain("[encrypted]");
  expect(err).toContain("[no-text-layer]");
  expect((await add(one, one, "--access", "open")).code).toBe(1);
  expect((await add(one, two, "--access", "open", "--id", "x")).code).toBe(2);
  expect((await add(one, join(folder, "nowhere.txt"), "--access", "open")).code).toBe(2);
  expect((await add(one, "--access", "open", "--how", "rewrite")).code).toBe(2);
  expect((await add(one, "--access", "open", "--id", "no id")).code).toBe(1);
  expect((await add(one, "--access", "open", "--derives-from", "nobody", "--how", "rewrite")).code).toBe(1);
  expect(await bytes()).toEqual(before);

  const { out } = await add(one, two, "--access", "open", "--json");
  expect(jsonLines(out)).toMatchObject([
    { id: "one", file: "one.txt", text: { length: 9, isKept: true }, alike: [], warnings: [] },
    { id: "two", file: "two.txt" },
  ]);
  expect((await sources()).map(({ id }) => id)).toEqual(["one", "two"]);
});

test("a text is kept byte for byte, and what was in the case stays as it was written", async () => {
  await writeFile(join(path, "sources.yaml"), "# what we have\n- id: old # the first\n  genre: news\n");
  const words = Buffer.from("\ufeffOne\r\ntwo \u202e three");
  expect((await add(await written("new.txt", words), "--access", "open")).code).toBe(0);
  expect(await readFile(join(path, "texts/new.txt"))).toEqual(words);
  expect(await readFile(join(path, "sources.yaml"), "utf8")).toMatch(
    /^# what we have\n- id: old # the first\n {2}genre: news\n/,
  );
});

test("a text that changed is a revision: what is recorded of the old is listed, and recorded of the new where somebody says so", async () => {
  const old =
    "Jonas Thrale, the keeper, said that the lamp was lit at dusk. Nobody else has seen it. The board will meet again.";
  await add(await written("wire.txt", old), "--access", "open");
  await writeFile(
    join(path, "entities.yaml"),
    "- { id: thrale, kind: person, name: Jonas Thrale }\n- { id: board, kind: organization, name: The board }\n",
  );
  const claim = (id: string, exact: string) =>
    `- id: ${id}\n  subject: thrale\n  predicate: has-role\n  value: keeper\n  allegation: true\n  source: wire\n` +
    `  anchor: { start: ${old.indexOf(exact)}, end: ${old.indexOf(exact) + exact.length}, exact: ${exact} }\n` +
    "  statement: Thrale alleges it.\n  attribution: [{ by: thrale, mode: says }]\n";
  await writeFile(
    join(path, "claims.yaml"),
    claim("one", "the lamp was lit at dusk") + claim("two", "Nobody else has seen it"),
  );
  const later = await written("later.txt", `${old.replace("Nobody else", "One other")} It was corrected.`);
  const words = [later, "--access", "open", "--revision-of", "wire"];

  const listed = await add(...words);
  expect([listed.code, listed.out]).toEqual([0, expect.stringContaining("2 claims (1 moved, 1 gone)")]);
  expect((await sources())[1]).toMatchObject({ id: "later", derivesFrom: [{ source: "wire", how: "revision" }] });
  expect(await readFile(join(path, "claims.yaml"), "utf8")).not.toContain("later");

  const taken = await add(...words, "--take-over", "--json");
  expect(jsonLines(taken.out)).toMatchObject([
    {
      id: "later",
      revision: {
        of: "wire",
        takenOver: { claims: [{ from: "one", to: "later-1" }], stayed: [{ of: "claim", id: "two", how: "gone" }] },
      },
    },
  ]);
  const again = await add(...words, "--take-over");
  expect([again.code, again.out]).toEqual([0, expect.stringContaining("there already")]);
  const parsed = await readCaseFolder(path);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.records.claims.map(({ id, source }) => [id, source])).toEqual([
    ["one", "wire"],
    ["two", "wire"],
    ["later-1", "later"],
  ]);
  expect((await sources()).length).toBe(2);
});

test("what cannot be a revision is refused, and nothing is written", async () => {
  const file = await written("wire.txt", "The lamp was dark when the ferry came in, says its pilot.\n");
  await add(file, "--access", "open");
  const before = await bytes();
  const other = await written("other.txt", "Other words.");
  expect((await add(other, "--access", "open", "--revision-of", "nobody")).code).toBe(1);
  expect((await add(file, "--access", "open", "--revision-of", "wire")).code).toBe(1);
  expect((await add(file, "--access", "open", "--revision-of", "wire", "--take-over")).code).toBe(1);
  expect((await add(other, "--access", "open", "--take-over")).code).toBe(2);
  expect((await add(other, "--access", "open", "--same-work-as", "nobody")).code).toBe(1);
  expect(await bytes()).toEqual(before);
});

test("another copy of a work is a record of its own behind the one that is there", async () => {
  const file = await written("wire.txt", "The lamp was dark when the ferry came in, says its pilot.\n");
  await add(file, "--access", "open");
  expect((await add(file, "--access", "open", "--id", "copy", "--same-work-as", "wire")).code).toBe(0);
  expect((await sources())[1]).toMatchObject({ id: "copy", joinedInto: { id: "wire", why: expect.any(String) } });
  expect((await runCommand("check", path)).code).toBe(0);
});

test("a case that does not check is left alone", async () => {
  await writeFile(join(path, "sources.yaml"), "- nonsense\n");
  const { code, err } = await add(document("news.html"));
  expect([code, err]).toEqual([1, expect.stringContaining("nothing of it was loaded")]);
});
