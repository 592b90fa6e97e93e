import { expect, test } from "vitest";
import { neighboursOf } from "../../src/edit/neighbours.ts";
import { beginWorking, keyOf } from "../../src/edit/working-case.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);
const keysOf = (names: readonly { readonly of: Parameters<typeof keyOf>[0]; readonly id: string }[]) =>
  names.map(({ of, id }) => keyOf(of, id));

test("of a claim what it refers to is known, with the text of its source, and only what refers to it is judged", () => {
  const { judged, all } = neighboursOf(working, [{ of: "claims", id: "payment" }]);
  expect([...judged].sort()).toEqual(["claims payment", "replies asked-brandt"]);
  expect(keysOf(all)).toEqual(
    expect.arrayContaining(["entities tidewater", "entities joss-brandt", "sources gazette", "texts gazette"]),
  );
  expect(keysOf(all)).not.toContain("claims leads");
});

test("of an entity every claim that names it is judged, with the other end of each", () => {
  const { judged, all } = neighboursOf(working, [{ of: "entities", id: "port-almas" }]);
  expect([...judged].sort()).toEqual(["claims meeting", "claims visit", "entities port-almas"]);
  expect(keysOf(all)).toContain("entities ilya-sorn");
});

test("a source goes with its text, its marks and its reading", () => {
  const { judged } = neighboursOf(working, [{ of: "texts", id: "blog" }]);
  expect(judged).toContain("sources blog");
  expect(judged).toContain("marks blog");
  expect(judged).toContain("readings blog");
});

test("a way through works that derive from each other is known to its end, and no further round than once", () => {
  const chain = Array.from({ length: 50 }, (_, i) =>
    SourceSchema.parse({ id: `s${i}`, genre: "news", derivesFrom: [{ source: `s${(i + 1) % 50}`, how: "suspected" }] }),
  );
  const round = beginWorking({ ...records, sources: [...records.sources, ...chain] }, texts as never);
  const { all } = neighboursOf(round, [{ of: "sources", id: "s7" }]);
  expect(keysOf(all).filter((key) => /^sources s\d/.test(key))).toHaveLength(50);
});
