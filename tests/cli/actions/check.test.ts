import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("of a sound case --json has the counts and no issues", async () => {
  const { code, out } = await runCommand("check", cases.sound(), "--json");
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([
    {
      ok: true,
      case: "tidewater",
      counts: {
        persons: 5,
        organizations: 2,
        places: 1,
        sources: 3,
        claims: 8,
        edges: 7,
        remarks: 1,
        denials: expect.any(Number),
      },
      issues: [],
    },
  ]);
});

test("of a broken case every issue has its place, and nothing is counted, since nothing was loaded", async () => {
  const { code, out } = await runCommand("check", cases.broken(), "--json");
  const [report] = jsonLines(out) as [{ ok: boolean; counts: object; issues: Record<string, unknown>[] }];
  expect(code).toBe(1);
  expect(report.ok).toBe(false);
  expect(Object.values(report.counts).every((count) => count === 0)).toBe(true);
  for (const issue of report.issues) {
    expect(issue).toEqual({
      code: expect.any(String),
      severity: expect.stringMatching(/^(error|warning)$/),
      message: expect.any(String),
      mend: expect.any(String),
      file: expect.any(String),
      line: expect.any(Number),
      column: expect.any(Number),
      path: expect.any(String),
    });
  }
});

test("for people each issue names file, line and column and what to do", async () => {
  const { out } = await runCommand("check", cases.broken());
  expect(out).toMatch(
    /claims\.yaml:2:3 {2}error {2}there is no entity "tidewatre".*\n {4}→ did you mean "tidewater"\?/,
  );
  expect(out).toMatch(/does not check: 7 errors/);
});

test("a folder that is not there is a bad case", async () => {
  expect((await runCommand("check", `${cases.sound()}-nowhere`)).code).toBe(1);
});
