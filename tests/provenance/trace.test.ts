import { describe, expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../src/model/id.ts";
import { ALL_APART, ALL_MERGED, type IdentityContext } from "../../src/provenance/identity-context.ts";
import { actorOf, tracesOf } from "../../src/provenance/trace.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sourcedCase } from "./sourced-case.ts";

function actorsOf(records: ReturnType<typeof sourcedCase>, context: IdentityContext = ALL_APART): string[][] {
  const table = buildTable(records);
  return tracesOf(table, [...records.claims.keys()], context).map(({ actors }) =>
    actors
      .map((key) => actorOf(table, key))
      .map((actor) => (actor.kind === "unnamed" ? `?${actor.claim}.${actor.step}` : (actor.id as string)))
      .sort(),
  );
}

test("a trace is the attribution, the work that was read and who published it", () => {
  const records = sourcedCase([{ steps: ["K", "S"], source: "w" }], { publishers: { w: "G" } });
  expect(actorsOf(records)).toEqual([["G", "K", "S", "w"]]);
});

test("a republication carries what it came out of, so it shares that with it", () => {
  const records = sourcedCase(
    [
      { steps: ["K"], source: "w" },
      { steps: ["L"], source: "again" },
    ],
    { derivesFrom: { again: ["w"] } },
  );
  const [first, second] = actorsOf(records);
  expect(second).toEqual(expect.arrayContaining(["again", "w"]));
  expect(first?.filter((actor) => second?.includes(actor))).toEqual(["w"]);
});

describe("a carrier that is trusted", () => {
  const trusting: IdentityContext = { ...ALL_APART, trustedEntities: new Set([asEntityId("G")]) };

  test("is no actor where it passes on, nor are its works", () => {
    const records = sourcedCase([{ steps: ["K", "G"], source: "w" }], { publishers: { w: "G" } });
    expect(actorsOf(records, trusting)).toEqual([["K"]]);
  });

  test("stays one where it is the origin: an origin is never a carrier", () => {
    const records = sourcedCase([{ steps: ["G"], source: "w" }], { publishers: { w: "G" } });
    expect(actorsOf(records, trusting)[0]).toContain("G");
  });

  test("may be one work alone", () => {
    const records = sourcedCase([{ steps: ["K"], source: "w" }], { publishers: { w: "G" } });
    expect(actorsOf(records, { ...ALL_APART, trustedSources: new Set([asSourceId("w")]) })).toEqual([["K"]]);
  });
});

test("a voice without a name is its own where all are apart, and one with all others where they may be anybody", () => {
  const records = sourcedCase([
    { steps: ["unattributed"], source: "w" },
    { steps: ["unattributed"], source: "v" },
  ]);
  expect(actorsOf(records)).toEqual([
    ["?0.0", "w"],
    ["?1.0", "v"],
  ]);
  const merged = tracesOf(buildTable(records), [0, 1], ALL_MERGED);
  expect(merged.map(({ actors, hasUnnamed }) => [actors.includes("u"), hasUnnamed])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("tellings whose origin has an interest that is excluded are left out", () => {
  const records = sourcedCase([
    { steps: ["K"], source: "w", interest: "adverse" },
    { steps: ["L"], source: "w" },
  ]);
  const disinterested = { ...ALL_APART, excludedInterests: new Set(["adverse"] as const) };
  expect(tracesOf(buildTable(records), [0, 1], disinterested).map(({ claim }) => claim)).toEqual([1]);
});

test("a derivation that is only suspected counts where all that may be one is one, and not where all are apart", () => {
  const records = sourcedCase([
    { steps: ["K"], source: "w" },
    { steps: ["L"], source: "v" },
  ]);
  const sources = records.sources.map((source) =>
    source.id === "v" ? { ...source, derivesFrom: [{ source: asSourceId("w"), how: "suspected" as const }] } : source,
  );
  const second = (context: IdentityContext) => actorsOf({ ...records, sources }, context)[1];
  expect(second(ALL_APART)).not.toContain("w");
  expect(second(ALL_MERGED)).toContain("w");
});
