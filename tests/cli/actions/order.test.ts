import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("the tellings of a claim's proposition are told in order, each with what it could have known", async () => {
  const { out } = await runCommand("order", cases.sound(), "--claim", "payment");
  expect(out).toMatch(/^2020-05 {2}Mara Quill alleges/);
  expect(out).toMatch(/The wire passes on.*\n {2}through 1 hand\n {2}passes on payment\n/);
  expect(out).not.toContain("could have known");
  expect(out).toContain("None of them is recorded as first-hand.");
  const [first] = jsonLines((await runCommand("order", cases.sound(), "--claim", "payment", "--json")).out);
  expect(first).toMatchObject({ claim: "payment", told: "2020-05", depth: expect.any(Number), restsOn: [] });
});

test("a claim that is not there is bad usage", async () => {
  expect((await runCommand("order", cases.sound(), "--claim", "nowhere")).code).toBe(2);
});
