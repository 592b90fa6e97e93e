import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const text = sampleCase().texts.get("wire") ?? "";

test("the very text that was read is kept byte for byte, and the case still checks with it", async () => {
  const file = join(cases.folder(), "found.txt");
  await writeFile(file, text);
  const { code, out } = await runCommand("attach", cases.sound(), "wire", file, "--json");
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([{ ok: true, source: "wire", path: "texts/wire.txt" }]);
  expect(await readFile(join(cases.sound(), "texts/wire.txt"), "utf8")).toBe(text);
  expect((await runCommand("check", cases.sound())).code).toBe(0);
});

test("another text is refused with exit code 1, and nothing is kept", async () => {
  const file = join(cases.folder(), "other.txt");
  await writeFile(file, `${text} and more`);
  const { code, err } = await runCommand("attach", cases.sound(), "blog", file);
  expect(code).toBe(1);
  expect(err).toContain("not the text that was read");
  await expect(readFile(join(cases.sound(), "texts/blog.txt"))).rejects.toThrow();
});

test.each([
  ["nowhere", "x.txt"],
  ["wire", "/nowhere/at/all.txt"],
])("%s from %s is bad usage", async (source, file) => {
  expect((await runCommand("attach", cases.sound(), source, file)).code).toBe(2);
});

describe("by hand", () => {
  const ARTICLE = "Oda Brell said the ferry office paid Ruben Tasch. The office denied it.\n";
  const CLAIM = `# mine
- id: paid
  subject: office
  predicate: paid
  object: tasch
  allegation: true
  source: post
  anchor:
    exact: the ferry office paid Ruben Tasch  # as printed
  statement: Oda Brell alleges that the ferry office paid Ruben Tasch.
  attribution: [{ by: brell, mode: says, cue: said }]
`;
  const begun = async (sources: string, claims = CLAIM) => {
    const folder = await mkdtemp(join(cases.folder(), "hand-"));
    const people = ["brell", "tasch"].map((id) => `- { id: ${id}, kind: person, name: ${id} }\n`).join("");
    await writeFile(join(folder, "case.yaml"), "id: hand\ntitle: By hand\n");
    await writeFile(join(folder, "entities.yaml"), `${people}- { id: office, kind: organization, name: the office }\n`);
    await writeFile(join(folder, "sources.yaml"), sources);
    await writeFile(join(folder, "claims.yaml"), claims);
    await writeFile(join(folder, "article.txt"), ARTICLE);
    return folder;
  };

  test("a quote alone, then attach, then format: the case checks, and every remark is where it was", {
    tags: ["slow"],
  }, async () => {
    const folder = await begun("- id: post # the Kettle Post\n  genre: news\n");
    expect((await runCommand("check", folder)).out).toContain("sayswho attach CASE post FILE");
    expect((await runCommand("attach", folder, "post", join(folder, "article.txt"))).out).toContain("put on record");
    expect((await runCommand("check", folder)).out).toContain("[no-position]");
    const { code, out } = await runCommand("format", folder);
    expect([code, out]).toEqual([0, expect.stringContaining("1 passage found in the texts")]);
    expect(await readFile(join(folder, "claims.yaml"), "utf8")).toContain("# as printed");
    expect(await readFile(join(folder, "sources.yaml"), "utf8")).toContain("# the Kettle Post");
    expect((await runCommand("check", folder)).code).toBe(0);
    expect((await runCommand("format", folder, "--drop-comments")).code).toBe(0);
  });

  test("a path that stands there without a hash gets the rest", async () => {
    const folder = await begun("- id: post\n  genre: news\n  text: { path: texts/kettle.txt }\n");
    const { code, out } = await runCommand("attach", folder, "post", join(folder, "article.txt"), "--json");
    expect([code, jsonLines(out)[0]]).toMatchObject([
      0,
      { path: "texts/kettle.txt", filled: { length: ARTICLE.length } },
    ]);
    expect((await runCommand("format", folder)).code).toBe(0);
  });

  test("a file in which the passages on record do not stand is refused, and says where they stand", async () => {
    const placed = CLAIM.replace("    exact:", "    start: 0\n    end: 33\n    exact:");
    const folder = await begun("- id: post\n  genre: news\n", placed);
    const { code, err } = await runCommand("attach", folder, "post", join(folder, "article.txt"));
    expect([code, err]).toEqual([1, expect.stringContaining("write start: 15, end: 48")]);
    await expect(readFile(join(folder, "texts/post.txt"))).rejects.toThrow();
  });

  test("a case with other troubles is not touched", async () => {
    const folder = await begun("- id: post\n  genre: no-such\n");
    expect((await runCommand("attach", folder, "post", join(folder, "article.txt"))).code).toBe(1);
  });
});
