import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { RECORD_KINDS } from "../../../src/formats/loss/kept.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { jsonLines, runCommand } from "../run-command.ts";

test("every format that can be written or read is listed once", async () => {
  const { code, out } = await runCommand("formats", "--json");
  const listed = jsonLines(out);
  expect(code).toBe(0);
  expect(listed.filter(({ writes }) => writes).map(({ format }) => format)).toEqual(FORMATS.map(({ id }) => id));
  expect(
    listed
      .filter(({ reads }) => reads)
      .map(({ format }) => format)
      .sort(),
  ).toEqual(READERS.map(({ id }) => id).sort());
  expect(new Set(listed.map(({ format }) => format)).size).toBe(listed.length);
});

test("for programs each path has one fate, as the format declares it", async () => {
  const [gexf] = jsonLines((await runCommand("formats", "gexf", "--json")).out);
  expect(gexf).toMatchObject({
    format: "gexf",
    mapping: "optional",
    keeps: expect.arrayContaining(["claim.id", "claim.source", "claim.allegation", "entity.name"]),
    keepsInOtherWords: {
      "claim.attribution[].in": "that of the origin has its id; of whoever passed it on the title is written",
    },
    loses: expect.arrayContaining(["remark", "entity.names", "claim.anchor.prefix"]),
    alters: expect.arrayContaining([expect.stringMatching(/XML/)]),
    onlySomeRecords: false,
  });
});

test("for people it is a table of what each keeps, no wider than a terminal", async () => {
  const { code, out } = await runCommand("formats");
  expect(code).toBe(0);
  for (const kind of RECORD_KINDS) expect(out.toLowerCase(), kind).toContain(kind.replace(/y$/, ""));
  expect(out).toMatch(/^format +reads +case +entity +source +claim +remark +replies +readings\n/);
  expect(out).toMatch(/^case +- +all +all +all +all +all +all +all$/m);
  expect(out).toMatch(/^csv +yes +- +\d+\/\d+ +\d+\/\d+\* +\d+\/\d+ +- +- +-$/m);
  expect(out).toMatch(/^bods .* +\d+\/\d+\* +- +/m);
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
});

test.each([...FORMATS, ...READERS].map(({ id }) => id))("%s is told in full, no wider than a terminal", async (id) => {
  const { code, out } = await runCommand("formats", id);
  expect(code).toBe(0);
  expect(out.startsWith(`${id}: `)).toBe(true);
  for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
});

test("what is lost of one is listed by name", async () => {
  const { out } = await runCommand("formats", "graphml");
  expect(out).toMatch(/^Lost:\n(.*\n)* +entity +names, parties/m);
  expect(out).toMatch(/^Records left out:\n +sources that nothing that is written cites\n/m);
});

test("of a format that is none it says which there are: exit code 2", async () => {
  const { code, err } = await runCommand("formats", "gefx");
  expect(code).toBe(2);
  expect(err).toContain("gexf-1.2");
});
