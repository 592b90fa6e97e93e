import { expect, test } from "vitest";
import { readFtm } from "../../../../src/formats/readers/ftm/read-ftm.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort, refused } from "../imported.ts";

const { records, report } = imported(readFtm, readFixture("entities.ftm.jsonl"));

test("an Interval with an address or a proof becomes a claim in that source", () => {
  expect(records.claims.map(({ id, predicate, polarity }) => [id, predicate, polarity])).toEqual([
    ["o1", "owns", "asserts"],
    ["o2", "directs", "denies"],
  ]);
  expect(records.claims.map(({ attribution }) => attribution[0].in)).toEqual([
    records.sources.find(({ url }) => url === "https://register.example/9")?.id,
    records.sources.find(({ title }) => title === "Clerk speaks")?.id,
  ]);
});

test('a summary that opens with "Denied by" names the speaker; other words are kept as the role', () => {
  const [owns, directs] = records.claims;
  expect(owns?.qualifiers).toEqual({ role: "beneficial owner" });
  expect(directs?.attribution[0].by).toBe("p1");
  expect(directs?.statement).toBe("she sits on no board.");
});

test("links without a source, and whatever is no entity of ours, are listed with their lines", () => {
  expect(inShort(report.withoutSource)).toEqual(["7:1 without-source"]);
  expect(inShort(report.leftOut)).toEqual(["3:1 not-read", "5:1 unknown-kind", "8:1 unknown-kind"]);
  expect(inShort(report.keptAsItStands)).toEqual(["1:1 not-used", "3:1 not-used", "6:1 speaker-not-in-sentence"]);
});

test("a line that is no JSON, or no entity, stays out with its place", () => {
  const text = `{"id":"p1"\n[]\n${readFixture("entities.ftm.jsonl").text}`;
  const { report } = imported(readFtm, { file: "x", text });
  expect(inShort(report.leftOut).slice(0, 2)).toEqual(["1:11 not-json", "2:1 not-an-entity"]);
  expect(refused(readFtm, { file: "x", text: "[".repeat(100_000) })).toEqual(["1:1 too-deep"]);
});
