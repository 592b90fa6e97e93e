/** @module-tag slow */

import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { caseWithDrafts } from "../drafts-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const fixture = (name: string) => fileURLToPath(new URL(`../../formats/fixtures/${name}`, import.meta.url));
const links = () => ["import", fixture("links.csv"), "--from", "csv", "--map", fixture("links.yaml")] as const;

test("a spreadsheet becomes a case that checks, with the report beside it", { tags: ["slow"] }, async () => {
  const output = join(cases.folder(), "links");
  const { code, out, err } = await runCommand(...links(), "-o", output);
  expect(code).toBe(0);
  expect(out).toContain("3 claims, each an allegation");
  expect(out).toContain("1 edge came without a source and stayed out");
  expect(err).toContain("links.csv:5:1");
  expect((await runCommand("check", output)).code).toBe(0);
  expect(await readdir(join(output, "texts"))).toContain("clerk-speaks.txt");
  expect(JSON.parse(await readFile(`${output}.import.json`, "utf8"))).toMatchObject({ made: { claims: 3 } });
});

test("--json prints the report", async () => {
  const { out } = await runCommand(...links(), "-o", join(cases.folder(), "as-json"), "--json");
  expect(jsonLines(out)[0]).toMatchObject({
    format: "csv",
    made: { claims: 3 },
    withoutSource: [{ code: "without-source" }],
  });
});

test("a folder that has anything in it is refused, and stays as it was", async () => {
  const before = await readdir(cases.sound());
  const { code, err } = await runCommand(...links(), "-o", cases.sound());
  expect(code).toBe(2);
  expect(err).toContain("is not empty");
  expect(await readdir(cases.sound())).toEqual(before);
});

test("what has the name of its report and is none is refused before anything is read of the file, a folder too", async () => {
  const output = join(cases.folder(), "named");
  await mkdir(`${output}.import.json`);
  const { code, err } = await runCommand(...links(), "-o", output);
  expect([code, err]).toEqual([2, expect.stringContaining("give the case another name with -o")]);
  expect(err).not.toContain("--force");
});

test("without a mapping a spreadsheet is not guessed at, and nothing is written", async () => {
  const output = join(cases.folder(), "unmapped");
  const { code, err } = await runCommand("import", fixture("links.csv"), "--from", "csv", "-o", output);
  expect(code).toBe(1);
  expect(err).toContain("[no-mapping]");
  expect(await readdir(cases.folder())).not.toContain("unmapped");
});

test("a file that is not there, or a format that is not known, is bad usage", async () => {
  expect((await runCommand("import", "nowhere.csv", "--from", "csv", "-o", "x")).code).toBe(2);
  expect((await runCommand("import", fixture("links.csv"), "--from", "pdf", "-o", "x")).code).toBe(2);
});

test("a file that is not UTF-8 is refused with the place of the first byte that is none, and nothing is written", async () => {
  const file = join(cases.folder(), "latin.csv");
  await writeFile(file, Buffer.from("From,To\r\nAnna,Gda\u00f1sk\r\n", "latin1"));
  const { code, err } = await runCommand("import", file, "--from", "csv", "-o", join(cases.folder(), "latin"));
  expect(code).toBe(1);
  expect(err).toContain("latin.csv:2:9 is not UTF-8");
  expect(await readdir(cases.folder())).not.toContain("latin");
});

test("where nothing can be imported the report is written all the same, and --json prints it", async () => {
  const file = join(cases.folder(), "many.json");
  const malware = Array.from({ length: 30 }, (_, i) => ({ type: "malware", id: `malware--${i}`, name: `M${i}` }));
  const link = {
    type: "relationship",
    id: "r",
    relationship_type: "uses",
    source_ref: "malware--1",
    target_ref: "malware--2",
  };
  await writeFile(
    file,
    JSON.stringify({
      type: "bundle",
      objects: [...malware, { ...link, external_references: [{ source_name: "Gazette" }] }],
    }),
  );
  const output = join(cases.folder(), "many");
  const { code, err } = await runCommand("import", file, "--from", "stix", "-o", output);
  expect(code).toBe(1);
  expect(err.split("\n")[0]).toContain("[no-claims]");
  expect(err).toMatch(/… and \d+ more like it\n/);
  expect(err).toContain("many.import.json");
  expect(JSON.parse(await readFile(`${output}.import.json`, "utf8"))).toMatchObject({ made: { claims: 0 } });

  const asJson = await runCommand("import", file, "--from", "stix", "-o", output, "--json");
  expect([asJson.code, jsonLines(asJson.out)]).toMatchObject([1, [{ format: "stix", made: { claims: 0 } }]]);
});

test("a file of another format is told to be that", async () => {
  const { err } = await runCommand(
    "import",
    fixture("bundle.stix.json"),
    "--from",
    "ftm",
    "-o",
    join(cases.folder(), "x"),
  );
  expect(err.split("\n")[0]).toContain("of the format stix");
});

test("the file itself can be the source, with its address and its day", async () => {
  const output = join(cases.folder(), "register");
  const named = ["--source", "Register", "--url", "https://register.example/", "--published", "2024-05"];
  const file = fixture("entities.ftm.jsonl");
  expect((await runCommand("import", file, "--from", "ftm", "-o", output, ...named)).code).toBe(0);
  expect(await readFile(join(output, "sources.yaml"), "utf8")).toContain("url: https://register.example/");
  for (const wrong of [
    ["--url", "https://register.example/"],
    ["--source", "x", "--url", "javascript:x"],
    ["--source", "x", "--published", "2019-02-29"],
  ])
    expect((await runCommand("import", file, "--from", "ftm", "-o", `${output}-2`, ...wrong)).code).toBe(2);
});

test("several tables of entities are read, and options that a format does not take are refused", async () => {
  const people = join(cases.folder(), "people.csv");
  const firms = join(cases.folder(), "firms.csv");
  const edges = join(cases.folder(), "edges.csv");
  const map = join(cases.folder(), "edges.yaml");
  await writeFile(people, "Id,Name,Kind\np1,Ana Brill,person\n");
  await writeFile(firms, "Id,Name,Kind\nc1,Quell Ltd,organization\n");
  await writeFile(edges, "From,To\np1,c1\n");
  await writeFile(
    map,
    "subject: { id: From }\nobject: { id: To }\nrelation: { otherwise: owns }\nsource: { is: Register }\n" +
      "entities: { id: Id, name: Name, kindFrom: { column: Kind, words: { person: person, organization: organization } } }\n",
  );
  const output = join(cases.folder(), "two-tables");
  const { code, out } = await runCommand(
    "import",
    edges,
    "--from",
    "csv",
    "--map",
    map,
    "--entities",
    people,
    firms,
    "-o",
    output,
  );
  expect([code, out]).toEqual([0, expect.stringContaining("1 claim, each an allegation")]);
  const refused = await runCommand(
    "import",
    fixture("bundle.stix.json"),
    "--from",
    "stix",
    "--entities",
    people,
    "-o",
    `${output}-2`,
  );
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("[not-taken]")]);
});

describe("into a case", () => {
  const CSV = [
    "Id,From,From type,Relation,To,Source,Link,Date,Outlet,Quote,Said by,When,Amount,Denied",
    'r1,Tidewater Company,Group,paid by,Quill Trust,Clerk speaks,https://gazette.example/1,2020-05,The Gazette,"the Tidewater Company  paid Joss Brandt",Mara Quill,2019,,no',
    "r2,Tidewater Company,Group,paid by,Quill Trust,Clerk speaks,https://gazette.example/1,2020-05,The Gazette,The company denied it,Tidewater,2019,,yes",
    "r3,Tidewater Company,Group,paid by,Quill Trust,Clerk speaks,https://gazette.example/1,2020-05,The Gazette,The company admitted it,Mara Quill,2019,,no",
  ].join("\n");
  const into = async (...words: readonly string[]) => {
    const folder = await caseWithDrafts(cases.folder(), []);
    const file = join(folder, "..", "rows.csv");
    await writeFile(file, CSV);
    await writeFile(join(folder, "..", "gazette.txt"), sampleCase().texts.get("gazette") ?? "");
    const all = ["import", file, "--from", "csv", "--map", fixture("links.yaml"), "--into", folder, ...words];
    return { folder, ...(await runCommand(...all)) };
  };
  const tied = () => ["--text", `Clerk speaks=${join(cases.folder(), "gazette.txt")}`];
  const everything = async (folder: string) => {
    const names = await readdir(folder, { recursive: true });
    const files = names
      .map(String)
      .filter((name) => /^(claims|entities|sources|case|texts)/.test(name))
      .sort();
    const texts = files.filter((name) => name !== "texts").map((name) => readFile(join(folder, name), "utf8"));
    return (await Promise.all(texts)).join("\0");
  };

  test("rows become drafts and nothing else; names are offered with what decides it", async () => {
    const { folder, code, out } = await into();
    expect(code).toBe(0);
    expect(out).toContain("3 drafts wait");
    expect(out).toContain("“Tidewater Company” may be tidewater (the same name; organization)");
    expect(out).toContain(`sayswho drafts ${folder} drop rows`);
    expect((await runCommand("check", folder)).out).toContain("8 claims");
    const list = jsonLines((await runCommand("drafts", folder, "--json")).out);
    expect(list[1]).toMatchObject({ id: "r2", statement: expect.stringContaining(" denies ") });
    expect((await runCommand("drafts", folder, "drop", "rows")).code).toBe(0);
    expect((await readdir(join(folder, "drafts"))).sort()).toEqual([".gitignore", "ours.jsonl"]);
  });

  test("the rows of a file are held against the real text, and say the rule where they do not stand there", async () => {
    const { folder } = await into(...tied());
    const rules = jsonLines((await runCommand("drafts", folder, "--json")).out).flatMap((draft) =>
      (draft.troubles as { rule: string }[] | undefined)?.map(({ rule }) => `${draft.id} ${rule}`),
    );
    expect(rules).toContain("r1 quote-evened");
    expect(rules).toContain("r3 quote-nowhere");
    expect(rules.filter((each) => each?.startsWith("r2 quote"))).toEqual([]);
  });

  test("as claims they are one change of whoever says so, and the case is to the byte what it was when that is taken back", async () => {
    const { folder, out } = await into("--as-claims", "--by", "I. Vosk", ...tied());
    expect(out).toContain("2 claims recorded");
    expect(out).toContain("1 draft waits");
    expect(out).toContain(`sayswho undo ${folder}`);
    expect((await runCommand("check", folder)).out).toContain("10 claims");
    const after = await everything(folder);
    expect(after).toContain("recordedBy: I. Vosk");
    expect(after).toContain("maybeSame");
    expect(out).toMatch(/\d names? may be of somebody in the case: recorded as `maybeSame`, and nobody was merged/);

    expect((await runCommand("undo", folder)).code).toBe(0);
    const untouched = await caseWithDrafts(cases.folder(), []);
    expect(await everything(folder)).toBe(await everything(untouched));
    expect((await runCommand("undo", folder)).code).toBe(1);
  });

  test("what was not used lies where it is said to, and the words that take an import back take that too", async () => {
    const { out } = await into("--as-claims", "--by", "I. Vosk");
    const report = /listed in (.*)\.\n/.exec(out)?.[1] ?? "";
    expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({ format: "csv" });
    const back = /take it back whole: (.*)\n/.exec(out)?.[1] ?? "";
    for (const words of back.split(" && ")) expect((await runCommand(...words.split(" ").slice(1))).code).toBe(0);
    await expect(readFile(report)).rejects.toThrow();
  });

  test("what lies among the drafts and could not be read is said", async () => {
    const folder = await caseWithDrafts(cases.folder(), []);
    await mkdir(join(folder, "drafts"), { recursive: true });
    await writeFile(join(folder, "drafts", "my drafts.jsonl"), "");
    const file = join(folder, "..", "rows.csv");
    await writeFile(file, CSV);
    const all = ["import", file, "--from", "csv", "--map", fixture("links.yaml"), "--into", folder];
    const { code, err } = await runCommand(...all);
    expect([code, err]).toEqual([0, expect.stringContaining("[wrong-name]")]);
  });

  test("what has left is not taken back", async () => {
    const { folder } = await into("--as-claims", "--by", "I. Vosk");
    expect((await runCommand("export", folder, "--to", "csv", "-o", join(folder, "..", "left"))).code).toBe(0);
    const { code, err } = await runCommand("undo", folder);
    expect([code, err]).toEqual([1, expect.stringContaining("has left")]);
  });

  test("an import that comes again finds its claims there, and gives their ids to nothing else", async () => {
    const { folder } = await into("--as-claims", "--by", "I. Vosk");
    const file = join(folder, "..", "rows.csv");
    const again = ["import", file, "--from", "csv", "--map", fixture("links.yaml"), "--into", folder];
    const { out } = await runCommand(...again);
    expect(out).toContain("3 claims there already, word for word");
    expect(out).toContain("0 drafts wait");
    await writeFile(file, CSV.replace("The company denied it", "The company knows nothing of it"));
    expect((await runCommand(...again)).out).toContain("claim r2 is r2-2 here");
  });

  test("one that comes again as claims brings nobody and nothing of whom no claim is recorded", async () => {
    const { folder } = await into("--as-claims", "--by", "I. Vosk");
    const before = await everything(folder);
    const file = join(folder, "..", "rows.csv");
    const again = ["import", file, "--from", "csv", "--map", fixture("links.yaml"), "--into", folder];
    const { code, out } = await runCommand(...again, "--as-claims", "--by", "I. Vosk");
    expect([code, out]).toEqual([0, expect.stringContaining("0 claims recorded")]);
    expect(out).not.toContain("sayswho undo");
    expect(await everything(folder)).toBe(before);
  });

  test("a work whose address the case has is that work, and its text is where the quotes are looked up", async () => {
    const folder = await caseWithDrafts(cases.folder(), []);
    const sources = join(folder, "sources.yaml");
    const words = await readFile(sources, "utf8");
    await writeFile(
      sources,
      words.replace("title: Clerk speaks\n", "title: Clerk speaks\n  url: https://gazette.example/1\n"),
    );
    const file = join(folder, "..", "rows.csv");
    await writeFile(file, CSV);
    const { out } = await runCommand("import", file, "--from", "csv", "--map", fixture("links.yaml"), "--into", folder);
    expect(out).toContain("clerk-speaks is gazette (the same address, https://gazette.example/1)");
    const listed = jsonLines((await runCommand("drafts", folder, "--json")).out);
    expect(listed.some(({ id, source }) => source === "gazette" && String(id).startsWith("r1"))).toBe(true);
  });

  test("a new case has the positions of the real text too, and what does not stand there waits as a draft", async () => {
    const file = join(cases.folder(), "rows.csv");
    await writeFile(file, CSV);
    await writeFile(join(cases.folder(), "gazette.txt"), sampleCase().texts.get("gazette") ?? "");
    const output = join(cases.folder(), "tied");
    const words = ["import", file, "--from", "csv", "--map", fixture("links.yaml"), "-o", output, ...tied()];
    const { code, err } = await runCommand(...words);
    expect(code).toBe(0);
    expect(err).toContain("1 row did not stand up to the text");
    expect(await readFile(join(output, "texts/clerk-speaks.txt"), "utf8")).toBe(sampleCase().texts.get("gazette"));
    expect((await runCommand("check", output)).out).toContain("2 claims");
  });

  test("it goes to a new case or into one, and claims are somebody's", async () => {
    const file = join(cases.folder(), "rows.csv");
    await writeFile(file, CSV);
    const words = ["import", file, "--from", "csv", "--map", fixture("links.yaml")];
    expect((await runCommand(...words)).code).toBe(2);
    expect((await runCommand(...words, "-o", "x", "--into", "y")).code).toBe(2);
    expect((await runCommand(...words, "--into", cases.sound(), "--as-claims")).code).toBe(2);
    expect((await runCommand(...words, "--into", cases.sound(), "--text", "Nothing=x.txt")).code).toBe(2);
    expect((await runCommand(...words, "--into", join(cases.folder(), "nowhere"))).code).toBe(1);
  });
});

describe("--suggest", () => {
  test("writes a mapping to begin with, every guess marked, and imports nothing", async () => {
    const before = await readdir(cases.folder());
    const { code, out } = await runCommand("import", fixture("links.csv"), "--from", "csv", "--suggest");
    expect(code).toBe(0);
    expect(out).toContain("# a guess");
    expect(out).toContain("otherwise: linked-to");
    expect(await readdir(cases.folder())).toEqual(before);

    const file = join(cases.folder(), "suggested.yaml");
    const args = ["import", fixture("links.csv"), "--from", "csv", "--suggest", "-o", file] as const;
    const written = await runCommand(...args);
    expect([written.code, written.out]).toEqual([0, expect.stringContaining("Left to fill in")]);
    expect(await readFile(file, "utf8")).toBe(out);
    const again = await runCommand(...args);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("name another file for the mapping with -o")]);
    expect(again.err).not.toContain("--force");
  });

  test("is refused beside what it would not heed, and of formats without columns", async () => {
    expect((await runCommand(...links(), "--suggest")).code).toBe(2);
    const { code, err } = await runCommand("import", fixture("bundle.stix.json"), "--from", "stix", "--suggest");
    expect([code, err.includes("no columns")]).toEqual([2, true]);
  });
});

test("our own table of edges without that of its entities is one error, which names the table that lies beside it", async () => {
  const at = (name: string) => join(cases.folder(), name);
  expect((await runCommand("export", cases.sound(), "--to", "csv", "-o", at("own.csv"))).code).toBe(0);
  const alone = await runCommand("import", at("own.csv"), "--from", "csv", "-o", at("own-back"));
  expect(alone.code).toBe(1);
  expect(alone.err.match(/\[[a-z-]+\]/g)).toEqual(["[no-entities]"]);
  expect(alone.err).toMatch(/^own\.csv:2:1 .* its 7 rows name entities/);
  expect(alone.err).toContain(`--entities ${at("own.nodes.csv")}`);

  await rename(at("own.nodes.csv"), at("elsewhere.csv"));
  const { err } = await runCommand("import", at("own.csv"), "--from", "csv", "-o", at("own-back"));
  expect(err).not.toContain("the file beside it");
  const both = ["--entities", at("elsewhere.csv"), "-o", at("own-back")];
  expect((await runCommand("import", at("own.csv"), "--from", "csv", ...both)).code).toBe(0);
});
