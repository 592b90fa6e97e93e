import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("both sides stand with their statements, led by their speakers, and with their lines", async () => {
  const { out } = await runCommand("contradictions", cases.sound());
  expect(out).toBe(
    `1 claim withdrawn or of retracted sources left out: they give no support.

Some assert and others deny: Tidewater Company allegedly paid Joss Brandt
  asserted in 2 claims, 1 line with no shared origin recorded
    Mara Quill alleges that Tidewater paid Joss Brandt. [payment]
    The wire passes on that Tidewater paid Joss Brandt. [payment-on-the-wire]
  denied in 1 claim, 1 line with no shared origin recorded
    Tidewater denies having paid Joss Brandt. [payment-denied]
`,
  );
});

test("--json prints one line a contradiction, each side with its claims and lines", async () => {
  const { out } = await runCommand("contradictions", cases.sound(), "--json");
  expect(jsonLines(out)).toEqual([
    {
      kind: "denied",
      subject: "tidewater",
      predicate: "paid",
      object: "joss-brandt",
      asserts: { claims: ["payment", "payment-on-the-wire"], lines: { lower: 1, upper: 1 } },
      denies: { claims: ["payment-denied"], lines: { lower: 1, upper: 1 } },
      asked: {},
    },
  ]);
});

test("no side is called right", async () => {
  const { out } = await runCommand("contradictions", cases.sound());
  expect(out).not.toMatch(/\b(true|false|confirmed|refuted|proven|debunked|wins)\b/i);
});

test("--as-known-on goes back to a day: what was published later does not count yet", async () => {
  const before = await runCommand("contradictions", cases.sound(), "--as-known-on", "2020-04");
  expect(before.out).toContain("Nothing in this case is recorded as both asserted and denied");
  const first = await runCommand("contradictions", cases.sound(), "--json", "--as-known-on", "2020-05-01");
  expect(jsonLines(first.out)).toMatchObject([{ asserts: { claims: ["payment"] } }]);
});
