import { expect, test } from "vitest";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { fillPositions } from "../../../src/case-file/positions/fill-positions.ts";
import { fixture } from "../fixture.ts";

const sound = fixture("sound").folder;
const without = (claims: string) => ({ ...sound, files: new Map([...sound.files, ["claims.yaml", claims]]) });
const claims = sound.files.get("claims.yaml") ?? "";
const bare = claims
  .replace("start: 16, end: 62, ", "")
  .replace("{ start: 64, end: 85, exact: The company denied it }", "\n    exact: The company denied it # as printed");

test("positions are filled in where the words stand once, every other byte as it was", () => {
  const { files, count } = fillPositions(without(bare));
  expect(count).toBe(2);
  const [file] = files;
  expect(file?.after).toContain("# as printed");
  expect(file?.after.replace(/,? *\n? *"?start"?: \d+,?\n? *"?end"?: \d+/g, "")).toBe(bare);
  const parsed = parseCase(without(file?.after ?? ""));
  expect(parsed.ok && parsed.records.claims.map(({ anchor }) => [anchor.start, anchor.end])).toEqual([
    [16, 62],
    [64, 85],
  ]);
});

test("lines of JSON, readings and names get theirs too", () => {
  const line = (id: string, anchor: object) =>
    JSON.stringify({
      ...{ id, subject: "tidewater", predicate: "paid", object: "joss-brandt", allegation: true, source: "gazette" },
      ...{ anchor, statement: "Somebody alleges it.", attribution: [{ by: "unattributed", mode: "says" }] },
    });
  const jsonl = `${line("a", { exact: "Joss Brandt" })}\n${line("b", { exact: "The company", prefix: ". " })}`;
  const files = new Map(sound.files);
  files.delete("claims.yaml");
  files.set("claims.jsonl", jsonl);
  files.set("readings/gazette.yaml", "source: gazette\nstatus: read\nnothing:\n  - exact: Mara Quill # she\n");
  files.set(
    "entities.yaml",
    (files.get("entities.yaml") ?? "").replace(
      "name: Joss Brandt\n",
      "name: Joss Brandt\n  names:\n    - text: Brandt\n      source: gazette\n      anchor: {exact: Joss Brandt}\n",
    ),
  );
  const filled = fillPositions({ ...sound, files });
  expect(filled.count).toBe(4);
  for (const { path, after } of filled.files) files.set(path, after);
  expect(parseCase({ ...sound, files }).issues).toEqual([]);
});

test("nothing is guessed: words that stand twice, nowhere, inside a word or with other quotation marks stay as they are", () => {
  for (const exact of ["o", "The company never denied it", "ompany denied it", "The  company denied it"]) {
    const { files, count } = fillPositions(without(claims.replace(/\{ start: 64.*\}/, `{ exact: ${exact} }`)));
    expect([files, count]).toEqual([[], 0]);
  }
});

test("a case that has a position everywhere is not touched", () => {
  expect(fillPositions(sound)).toEqual({ files: [], count: 0 });
});
