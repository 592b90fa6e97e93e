import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, canonicalLine } from "../../../src/edit/drafts/draft-lines.ts";
import { draft, entity } from "./beside-sample.ts";

const DECISIONS = "drafts/decisions.jsonl";
const read = (text: string, file = "drafts/a.jsonl") => boxOf([{ file, text }], DECISIONS);

test("drafts, and whom and what they need, are read as they were written", () => {
  const lines = [
    draft(),
    { entity: entity({ id: "vosk", name: "Ilka Vosk" }) },
    { source: { id: "s", genre: "post" }, text: "T" },
  ];
  const { box, issues } = read(lines.map((line) => canonicalLine(line as never)).join(""));
  expect(issues).toEqual([]);
  expect(box.drafts.get("d1")).toEqual({ draft: draft(), file: "drafts/a.jsonl" });
  expect([box.entities.get("vosk")?.name, box.sources.get("s")?.text]).toEqual(["Ilka Vosk", "T"]);
});

test("what is no draft is told with its line, and nothing else of its file is lost", () => {
  const { box, issues } = read(`{"id":"x"}\n{not json\n${canonicalLine(draft())}${canonicalLine(draft())}`);
  expect([...box.drafts.keys()]).toEqual(["d1"]);
  expect(issues.map(({ code, where }) => [code, where.line]).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    ["wrong-value", 1],
    ["not-json", 2],
    ["duplicate-id", 4],
  ]);
});

test("decisions count in their own file alone", () => {
  const line = canonicalLine({ draft: "d1", of: "0".repeat(64), accepted: "c1", by: "I. Vosk", at: "2026" } as never);
  expect(read(line, DECISIONS).box.decisions).toHaveLength(1);
  expect(read(line).box.decisions).toHaveLength(0);
});

test("any line at all may stand there", () => {
  fc.assert(
    fc.property(fc.array(fc.json()), fc.boolean(), (lines, isDecisions) => {
      read(lines.join("\n"), isDecisions ? DECISIONS : "drafts/a.jsonl");
    }),
  );
});
