import { describe, expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import type { Actor } from "../../../src/provenance/actors/actor.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { type Tracing, tracerOf } from "../../../src/provenance/traces/tracer.ts";
import { NO_TRUST } from "../../../src/provenance/traces/trust.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const nameOf = (actor: Actor): string =>
  actor.kind === "host" ? "" : actor.kind === "unnamed" ? `?${actor.of.id}` : actor.id;

/** The traces of all claims, by name; pages on which works stand are left out. */
function tracesOf(records: ReturnType<typeof sourcedCase>, tracing: Tracing = {}, withDoubts = false) {
  const table = buildTable(records);
  const tracer = tracerOf(table, tracing);
  return [...records.claims.keys()].map((row) => {
    const trace = tracer.trace(row);
    const found = (withDoubts ? trace?.withDoubts : trace?.actors) ?? [];
    return found
      .map((actor) => nameOf(actorsOf(table).actorAt(actor)))
      .filter((name) => name !== "")
      .sort();
  });
}
const trusting = (...ids: readonly string[]) => ({
  trust: { ...NO_TRUST, trustedEntities: new Set(ids.map(asEntityId)) },
});
const trustingWorks = (...ids: readonly string[]) => ({
  trust: { ...NO_TRUST, trustedSources: new Set(ids.map(asSourceId)) },
});

test("a trace is the attribution, the work that was read and who published it", () => {
  const records = sourcedCase([{ steps: ["K", "S"], source: "w" }], { publishers: { w: "G" } });
  expect(tracesOf(records)).toEqual([["G", "K", "S", "w"]]);
});

test("a republication carries what it came out of, a revision too", () => {
  const records = sourcedCase(
    [
      { steps: ["K"], source: "w" },
      { steps: ["L"], source: "again" },
    ],
    { derivesFrom: { again: ["w"] } },
  );
  expect(tracesOf(records)).toEqual([
    ["K", "w"],
    ["L", "again", "w"],
  ]);
});

describe("a work's own voice", () => {
  const records = sourcedCase([{ steps: ["work"], source: "w" }], { publishers: { w: "G" }, authors: { w: ["A"] } });

  test("is the work and its makers", () => {
    expect(tracesOf(records)).toEqual([["A", "G", "w"]]);
  });

  test("is never trusted away", () => {
    expect(tracesOf(records, trusting("G", "A"))).toEqual([["A", "G", "w"]]);
    expect(tracesOf(records, trustingWorks("w"))).toEqual([["A", "G", "w"]]);
  });
});

describe("a carrier that is trusted", () => {
  test("is no actor where it passes on, nor are its works", () => {
    const records = sourcedCase([{ steps: ["K", "G"], source: "w" }], { publishers: { w: "G" } });
    expect(tracesOf(records, trusting("G"))).toEqual([["K"]]);
  });

  test("stays one where it is the origin: an origin is never a carrier", () => {
    const records = sourcedCase([{ steps: ["G"], source: "w" }], { publishers: { w: "G" } });
    expect(tracesOf(records, trusting("G"))[0]).toContain("G");
  });

  test("may be one work alone", () => {
    const records = sourcedCase([{ steps: ["K"], source: "w" }], { publishers: { w: "G" } });
    expect(tracesOf(records, trustingWorks("w"))).toEqual([["K"]]);
  });

  test("that is known only by what came out of it gives way to whom it quotes, and stays where it says nothing of it", () => {
    const derived = { derivesFrom: { again: ["w"] }, publishers: { w: "G", again: "H" } };
    const quoting = sourcedCase(
      [
        { steps: ["unattributed"], source: "w" },
        { steps: ["L"], source: "again" },
      ],
      derived,
    );
    expect(tracesOf(quoting, trusting("G"))[1]).toEqual(["?w", "H", "L", "again"]);
    const silent = sourcedCase([{ steps: ["L"], source: "again" }], derived);
    expect(tracesOf(silent, trusting("G"))[0]).toEqual(["G", "H", "L", "again", "w"]);
  });
});

test("if every carrier is trusted the origins are left", () => {
  const records = sourcedCase([{ steps: ["K", "S"], source: "w" }], { publishers: { w: "G" } });
  expect(tracesOf(records, { reach: "say" })).toEqual([["K"]]);
});

describe("who heard it", () => {
  test("is all but the origin and what it speaks in", () => {
    const told = [
      { steps: ["K"], source: "w" },
      { steps: ["K"], source: "v", saidIn: "w" },
      { steps: ["work"], source: "w" },
    ];
    const records = sourcedCase(told, { publishers: { w: "G", v: "H" }, parties: { K: ["M"] } });
    expect(tracesOf(records, { reach: "heard" })).toEqual([["G", "w"], ["H", "v"], []]);
  });

  test("is nobody where the origin made the work that was read", () => {
    const records = sourcedCase([{ steps: ["K"], source: "w" }], { authors: { w: ["K"] }, publishers: { w: "G" } });
    expect(tracesOf(records, { reach: "heard" })).toEqual([[]]);
  });
});

test("tellings whose origin has an interest that is excluded are left out", () => {
  const records = sourcedCase([
    { steps: ["K"], source: "w", interest: "adverse" },
    { steps: ["L"], source: "w" },
  ]);
  const trust = { ...NO_TRUST, excludedInterests: new Set(["adverse"] as const) };
  expect(tracesOf(records, { trust })).toEqual([[], ["L", "w"]]);
});

test("what is suspected, and whom somebody speaks for, is there with doubts and not without, and can be left unfollowed", () => {
  const records = sourcedCase([{ steps: ["L"], source: "v" }], { suspected: { v: ["w"] }, parties: { L: ["M", "N"] } });
  expect(tracesOf(records)).toEqual([["L", "v"]]);
  expect(tracesOf(records, {}, true)).toEqual([["L", "M", "N", "v", "w"]]);
  expect(tracesOf(records, { follows: (doubt) => doubt === "suspected" }, true)).toEqual([["L", "v", "w"]]);
});
