import pc from "picocolors";
import { expect, test } from "vitest";
import { claimLadder } from "../../src/cli/claim-ladder.ts";
import { asSourceId } from "../../src/model/id.ts";
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

test("of a quoted passage it is said that it was not checked, where its text is not at hand, and only there", () => {
  const { texts } = sampleCase();
  const held = new Map([...texts].map(([id, text]) => [asSourceId(id), text]));
  for (const claim of records.claims) {
    const told = claimLadder(claim, buildTable(records), held, terminal);
    expect(told.includes("not checked")).toBe(!texts.has(claim.source) && claim.anchor.exact !== undefined);
    expect(ladder(claim).includes("not checked")).toBe(claim.anchor.exact !== undefined);
  }
});

test("a claim says how it stands in the courts, why it was withdrawn, and what came in its place", () => {
  const [claim, other] = records.claims;
  if (claim === undefined || other === undefined) expect.fail("the sample case has claims");
  const lines = ladder({
    ...claim,
    status: "withdrawn",
    procedural: { status: "charged", asOf: "2023-05-09" },
    withdrawal: { kind: "recanted", when: "2023-11-14", why: "Taken back on oath.", supersededBy: other.id },
  } as typeof claim);
  expect(lines).toContain("in the courts: charged, as of 2023-05-09");
  expect(lines).toContain("taken back by its speaker 2023-11-14: Taken back on oath.");
  expect(lines).toContain(`superseded by claim ${other.id}`);
});

test("the edge as it is drawn stands beside the passage, with where it was and the role in the text's words", () => {
  const sister = records.claims.find(({ id }) => id === "sister");
  if (sister === undefined) expect.fail("the sample case has a sister");
  const lines = ladder({ ...sister, place: "port-almas" } as never);
  expect(lines).toContain("coded as: Łucja Wrona — family-of — Joss Brandt");
  expect(lines).toContain("where: Port Almas");
  expect(lines).toContain("in its words: “sister”");
});

test("a denial is coded as one", () => {
  const denial = records.claims.find(({ polarity }) => polarity === "denies");
  if (denial === undefined) expect.fail("the sample case has a denial");
  expect(ladder(denial)).toContain("coded as: Tidewater Company — not: paid — Joss Brandt");
});

test("further passages, the translation and how it ended are said", () => {
  const [claim, other] = records.claims;
  if (claim === undefined || other === undefined) expect.fail("the sample case has claims");
  const translation = { text: "Sie zahlten.", lang: "de", by: "a clerk" };
  const anchor = { start: 0, end: 10, exact: "Mara Quill" };
  const lines = ladder({
    ...claim,
    anchor: { ...claim.anchor, translation },
    alsoAt: [{ role: "speaker", anchor }],
    outcome: [other.id],
  } as never);
  expect(lines).toContain("in translation: “Sie zahlten.” (by a clerk)");
  expect(lines).toContain(
    "also at: “Mara Quill” (characters 0–10, for the speaker; not checked: the text that the passage is quoted from is not at hand)",
  );
  expect(lines).toContain(`how it ended: ${other.statement} (claim ${other.id})`);
});

test("that the work which was read was retracted is said right beneath it, and what the accused replied", () => {
  const [claim] = records.claims;
  if (claim === undefined) expect.fail("the sample case has claims");
  const sources = records.sources.map((source) => ({
    ...source,
    status: "retracted",
    statusChange: { when: "2021-02", why: "The letter was forged." },
  }));
  const replies = [{ id: "r", asked: claim.subject, about: [claim.id], status: "declined", soughtBy: "source" }];
  const table = buildTable({ ...records, sources, replies } as never);
  const lines = claimLadder(claim, table, new Map(), terminal);
  expect(lines).toMatch(/└─ read in .*\n {3}retracted 2021-02: The letter was forged\./);
  expect(lines).toContain("Tidewater Company: asked, and declined to reply, asked by the source");
});

test("a work's own voice is the work's, and no unnamed voice", () => {
  const [claim] = records.claims;
  if (claim === undefined) expect.fail("the sample case has claims");
  const lines = ladder({ ...claim, attribution: [{ ...claim.attribution[0], by: "work", mode: "writes" }] } as never);
  expect(lines).toContain("“Clerk speaks” (The Gazette) · writes");
  expect(lines).toContain("in its own voice");
});

test("a quote is told on one line, and a note on lines of its own, none of which can pass for a step", () => {
  const [claim] = records.claims;
  if (claim === undefined) expect.fail("the sample case has claims");
  const anchor = { ...claim.anchor, exact: "one line\r\n  and the next" };
  const lines = ladder({ ...claim, anchor, note: "row 4\n\n┌─ Ann · says\nrow 5" } as typeof claim).split("\n");
  expect(lines.some((line) => line.includes("“one line and the next”"))).toBe(true);
  expect(lines.slice(-4, -1).map((line) => line.trim())).toEqual(["coder's note: row 4", "┌─ Ann · says", "row 5"]);
  expect(lines.filter((line) => /^[┌├]─/.test(line))).toHaveLength(claim.attribution.length);
});
