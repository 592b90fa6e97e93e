import { expect, test } from "vitest";
import { PREDICATES } from "../../../src/model/predicate.ts";
import { jsonLines, runCommand } from "../run-command.ts";

test("every predicate is listed with its ends, its aspect and an example, and the rules beside them", async () => {
  const { out } = await runCommand("vocabulary");
  for (const { id } of PREDICATES) expect(out).toContain(`  ${id}  `);
  expect(out).toContain("leads  from a person to an organization · a state");
  expect(out).toContain(
    "met  from a person or an organization to a person or an organization, either way round · an event",
  );
  expect(out).toContain("Turn passives");
});

test("a word leaves those in which it stands, also in the inverse or the family", async () => {
  const listed = async (word: string) =>
    jsonLines((await runCommand("vocabulary", word, "--json")).out).map(({ predicate }) => predicate);
  expect(await listed("harboured")).toEqual(["harbours"]);
  expect(await listed("money")).toContain("paid");
});

test("a word that stands in none is bad usage", async () => {
  expect((await runCommand("vocabulary", "zzz")).code).toBe(2);
});

test("--guide prints the rules for whoever drafts, worked examples and schema and all", async () => {
  const { code, out } = await runCommand("vocabulary", "--guide");
  expect(code).toBe(0);
  for (const words of ["# How to draft claims", "Wrong: ", "- leads: ", '"title":"sayswho proposal"'])
    expect(out).toContain(words);
});

test("--schema prints the JSON Schema that proposals are written by", async () => {
  const { code, out } = await runCommand("vocabulary", "--schema");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: "sayswho proposal", type: "object" });
});

test("a verb that texts have finds the predicate that it means", async () => {
  const { out } = await runCommand("vocabulary", "lives", "--json");
  expect(jsonLines(out).map(({ predicate }) => predicate)).toEqual(["resides-in"]);
  expect((await runCommand("vocabulary", "zzz")).err).toContain('Nothing is called "zzz"');
});

test("a mistyped word is answered with the nearest", async () => {
  expect((await runCommand("vocabulary", "payd")).err).toContain('did you mean "paid"?');
  expect((await runCommand("vocabulary", "zzz")).err).not.toContain("did you mean");
});
