import { expect, test } from "vitest";
import { readExtracts } from "../../../src/assistant/extracts/read-extracts.ts";
import { proposalLines } from "../../../src/cli/drafts/proposal-lines.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const working = beginWorking(sampleCase().records, new Map());
const extracts = readExtracts(working, undefined);
const linesOf = (text: string | Uint8Array) =>
  proposalLines(typeof text === "string" ? new TextEncoder().encode(text) : text, "x.jsonl", extracts);
const rulesOf = (text: string | Uint8Array) =>
  linesOf(text).map(({ line, proposed }) => [
    line,
    "answer" in proposed ? (proposed.answer.taken ? "taken" : proposed.answer.reasons[0]?.rule) : proposed.from,
  ]);
const GOOD = JSON.stringify({
  source: "s",
  quote: { exact: "q" },
  ...{ subject: "a", predicate: "paid", object: "b", attribution: [{ by: "work", mode: "writes" }] },
});

test("a line is one proposal, numbered as editors do; empty ones are passed over", () => {
  expect(rulesOf(`\n${GOOD}\r\n\n  \n${GOOD}`)).toEqual([
    [2, "x.jsonl, line 2"],
    [5, "x.jsonl, line 5"],
  ]);
  expect(rulesOf("")).toEqual([]);
});

test("whatever a line holds is answered, and the next is read", () => {
  const bytes = Buffer.concat([
    Buffer.from("{\n"),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from(`"${"x".repeat(1_000_000)}"\n`),
    Buffer.from(`${"[".repeat(50_000)}\n`),
    Buffer.from(GOOD),
  ]);
  expect(rulesOf(bytes)).toEqual([
    [1, "not-a-proposal"],
    [2, "not-a-proposal"],
    [3, "too-large"],
    [4, "not-a-proposal"],
    [5, "x.jsonl, line 5"],
  ]);
});

test("a line of another program's may be several, and each is from that line", () => {
  const document = { document_id: "gazette", extractions: [{ extraction_text: "a" }, { extraction_text: "b" }] };
  expect(
    linesOf(JSON.stringify(document)).map(({ line, proposed }) => [
      line,
      "excerpt" in proposed && proposed.excerpt.exact,
    ]),
  ).toEqual([
    [1, "a"],
    [1, "b"],
  ]);
});
