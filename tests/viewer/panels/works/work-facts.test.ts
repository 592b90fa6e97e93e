import { expect, test } from "vitest";
import { sourceOf } from "../../../../src/graph/ladder.ts";
import { asSourceId } from "../../../../src/model/id.ts";
import { DERIVATIONS, SourceSchema } from "../../../../src/model/source.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { workFacts } from "../../../../src/viewer/panels/works/work-facts.ts";
import { processorTime } from "../../../processor-time.ts";
import { sampleCase } from "../../../sample-case.ts";
import { fullState } from "../../sample-state.ts";

const { table } = fullState();
const facts = (id: string) =>
  workFacts(sourceOf(table, asSourceId(id)), table)
    .join("; ")
    .replace(/[\u2068\u2069]/g, "");

test("who may have a work, how its text was made and how far it is read are told", () => {
  expect(facts("letter")).toBe(
    "restricted: stays here; nothing of it may leave before 1 January 2030; text made by Tesseract 5.3 (read by a machine); read for this case in part",
  );
});

test("what a work came out of is told, and that its text changed later", () => {
  expect(facts("retraction")).toBe("a later text of “Clerk speaks” (The Gazette); not yet read for this case");
  expect(facts("gazette")).toBe("its text changed later: “Sorn takes it back” (The Gazette)");
  expect(facts("wire")).toBe("rewritten from “Clerk speaks” (The Gazette)");
});

test("two records of one work lead to each other, with when and why they were joined", () => {
  expect(facts("verdict-again")).toContain("suspected to come from “Verdict”");
  expect(facts("verdict-again")).toContain("the same work as “Verdict”, since May 2021: the same document in another");
  expect(facts("verdict")).toBe("also recorded as “The verdict”; read for this case to the end");
});

test("every way of coming out of another has words of its own, and of an open work without more nothing is said", () => {
  const from = DERIVATIONS.map((how) =>
    workFacts(SourceSchema.parse({ id: "x", genre: "news", derivesFrom: [{ source: "blog", how }] }), table).join(),
  );
  expect(new Set(from).size).toBe(DERIVATIONS.length);
  expect(facts("blog")).toBe("");
});

test("of twenty thousand works each is told without looking through all the others", () => {
  const works = Array.from({ length: 20_000 }, (_, i) =>
    SourceSchema.parse({ id: `w${i}`, genre: "news", derivesFrom: [{ source: "blog", how: "revision" }] }),
  );
  const { records } = sampleCase();
  const large = buildTable({ ...records, sources: [...records.sources, ...works] });
  const took = processorTime();
  for (const work of works) expect(workFacts(work, large)).toHaveLength(1);
  expect(workFacts(sourceOf(large, asSourceId("blog")), large)).toHaveLength(works.length);
  expect(took()).toBeLessThan(5_000);
});
