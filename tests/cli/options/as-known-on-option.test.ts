import { expect, test } from "vitest";
import { KNOWLEDGE_CLOCKS } from "../../../src/provenance/as-known-on.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("every clock can be chosen, and the help names it", async () => {
  const { out } = await runCommand("claims", "--help");
  for (const clock of KNOWLEDGE_CLOCKS) expect(out).toContain(`"${clock}"`);
});

test.each(["claims", "contradictions"])(
  "%s refuses a clock without a day, and a date that is none or never ends",
  async (name) => {
    for (const words of [
      ["--clock", "recorded"],
      ["--as-known-on", "yesterday"],
      ["--as-known-on", "2020/.."],
      ["--as-known-on", "2020", "--clock", "sundial"],
    ]) {
      const { code, out } = await runCommand(name, cases.sound(), ...words);
      expect([code, out], words.join(" ")).toEqual([2, ""]);
    }
  },
);

test("a date that never ends is refused before the case is looked at, with what was expected", async () => {
  const { err } = await runCommand("lines", cases.broken(), "--as-known-on", "2020/..");
  expect(err).toMatch(/^error: option '--as-known-on <date>' argument '2020\/\.\.' is invalid\. Expected an EDTF date/);
  expect(err).toContain("(sayswho lines --help shows how)");
});
