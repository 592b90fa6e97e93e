import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const { claims } = sampleCase().records;

test("--json has the entity, the claims about it and those it is a source of", async () => {
  const { out } = await runCommand("show", cases.sound(), "j. brandt", "--json");
  expect(jsonLines(out)).toMatchObject([
    {
      entity: { id: "joss-brandt" },
      about: claims
        .filter(({ subject, object }) => subject === "joss-brandt" || object === "joss-brandt")
        .map(({ id }) => id),
      says: claims.filter(({ attribution }) => attribution.some(({ by }) => by === "joss-brandt")).map(({ id }) => id),
    },
  ]);
});

test("for people it says that none of it is a finding", async () => {
  const { out } = await runCommand("show", cases.sound(), "Tidewater");
  expect(out).toMatch(/allegations? about it, none of them a finding/);
});

test("a name that nobody has is bad usage, with the nearest", async () => {
  const { code, err } = await runCommand("show", cases.sound(), "Jos Brandt");
  expect(code).toBe(2);
  expect(err).toContain("joss-brandt");
});
