import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const fixture = (name: string) => fileURLToPath(new URL(`../../formats/fixtures/${name}`, import.meta.url));
const links = () => ["import", fixture("links.csv"), "--from", "csv", "--map", fixture("links.yaml")] as const;

test("a spreadsheet becomes a case that checks, with the report beside it", async () => {
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
  expect(err).toMatch(/… and \d+ more\n/);
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
