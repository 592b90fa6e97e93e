import pc from "picocolors";
import { expect, test } from "vitest";
import { claimLadder } from "../../src/cli/claim-ladder.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const ladder = (claim: (typeof records.claims)[number]) => claimLadder(claim, buildTable(records), new Map(), terminal);

test("every claim begins with its statement and the mark, and ends with its id", () => {
  for (const claim of records.claims) {
    const lines = ladder(claim).split("\n");
    expect(lines[0]).toBe(`${claim.statement}  [allegation${claim.polarity === "denies" ? " · denies" : ""}]`);
    expect(lines.at(-1)?.trim()).toBe(`claim ${claim.id}`);
    expect(lines.filter((line) => /^[┌├]─/.test(line))).toHaveLength(claim.attribution.length);
  }
});

test("without the text there is the place and how to bring the text", () => {
  const [claim] = records.claims;
  if (claim === undefined) expect.fail("the sample case has claims");
  const { exact, ...anchor } = claim.anchor;
  expect(exact).toBeDefined();
  expect(ladder({ ...claim, anchor } as typeof claim)).toContain(`sayswho attach CASE ${claim.source} FILE`);
});

test("a claim says how it stands in the courts, why it was withdrawn, and what came in its place", () => {
  const [claim, other] = records.claims;
  if (claim === undefined || other === undefined) expect.fail("the sample case has claims");
  const lines = ladder({
    ...claim,
    status: "withdrawn",
    procedural: { status: "charged", asOf: "2023-05-09" },
    withdrawal: { when: "2023-11-14", why: "Taken back on oath.", supersededBy: other.id },
  } as typeof claim);
  expect(lines).toContain("in the courts: charged, as of 2023-05-09");
  expect(lines).toContain("withdrawn 2023-11-14: Taken back on oath.");
  expect(lines).toContain(`superseded by claim ${other.id}`);
});
