import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const { claims } = sampleCase().records;

test("--json prints every field of every claim with its defaults, the mark, the anchor and the origin first", async () => {
  const { out } = await runCommand("claims", cases.sound(), "--json");
  const lines = jsonLines(out);
  expect(lines.map(({ standing: _, ...claim }) => claim)).toEqual(JSON.parse(JSON.stringify(claims)));
  for (const line of lines) {
    expect(line).toMatchObject({
      allegation: true,
      anchor: { start: expect.any(Number), end: expect.any(Number) },
      hedges: expect.any(Array),
    });
  }
});

test("claims are narrowed by predicate, family, source and polarity", async () => {
  const ids = async (...words: string[]) =>
    jsonLines((await runCommand("claims", cases.sound(), "--json", ...words)).out).map(({ id }) => id);
  const where = (holds: (claim: (typeof claims)[number]) => boolean) => claims.filter(holds).map(({ id }) => id);
  expect(await ids("--predicate", "paid")).toEqual(where(({ predicate }) => predicate === "paid"));
  expect(await ids("--family", "remark")).toEqual(where(({ value }) => value !== undefined));
  expect(await ids("--source", "blog")).toEqual(where(({ source }) => source === "blog"));
  expect(await ids("--polarity", "denies")).toEqual(where(({ polarity }) => polarity === "denies"));
});

test("a predicate or a source that is not there is bad usage", async () => {
  expect((await runCommand("claims", cases.sound(), "--predicate", "loves")).code).toBe(2);
  expect((await runCommand("claims", cases.sound(), "--source", "nowhere")).code).toBe(2);
});

test("--as-known-on goes back to a day, with claims that were withdrawn later", async () => {
  const { out } = await runCommand("claims", cases.sound(), "--as-known-on", "2020-04");
  expect(out).toMatch(
    /^As known on 2020-04, by what may have been published by then: 2 of 8 claims; 2 claims without a date/,
  );
  const ids = async (date: string) =>
    jsonLines((await runCommand("claims", cases.sound(), "--json", "--as-known-on", date)).out).map(({ id }) => id);
  expect(await ids("2020-04")).toEqual(["leads", "sister"]);
  expect(await ids("2021")).toEqual(claims.filter(({ id }) => id !== "sister").map(({ id }) => id));
});

test("of a claim that was withdrawn or whose work was retracted it is said, and of no other", async () => {
  const { out } = await runCommand("claims", cases.sound());
  const withdrawn = claims.filter(({ status }) => status === "withdrawn").map(({ id }) => id);
  const said = out.split("\n").flatMap((line) => (/ \(withdrawn \(/.test(line) ? [line.split(" ")[0]] : []));
  expect(said).toEqual(withdrawn);
  const json = jsonLines((await runCommand("claims", cases.sound(), "--json")).out);
  expect(json.filter(({ standing }) => /^withdrawn/.test(String(standing))).map(({ id }) => id)).toEqual(withdrawn);
});
