import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { nameActor } from "../../../src/provenance/actors/name-actor.ts";
import { originOf } from "../../../src/provenance/traces/origin-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase, type Telling } from "../sourced-case.ts";

const origin = (telling: Telling) => {
  const table = buildTable(
    sourcedCase([telling], { publishers: { w: "G", v: "H" }, authors: { w: ["A"] }, parties: { K: ["M"], A: ["N"] } }),
  );
  return [...originOf(table, actorsOf(table), 0)]
    .map((actor) => nameActor(table, actorsOf(table).actorAt(actor)))
    .sort();
};

test("an origin is quoted in the work that was read, and brings those it speaks for", () => {
  expect(origin({ steps: ["K"], source: "w" })).toEqual(["K", "M"]);
});

test("it speaks in the work that it names, or in one that it made", () => {
  expect(origin({ steps: ["K"], source: "w", saidIn: "v" })).toEqual(["H", "K", "M", "v"]);
  expect(origin({ steps: ["A"], source: "w" })).toEqual(["A", "G", "N", "w"]);
});

test("a work's own voice is the work and its makers, a voice without a name is where it is met", () => {
  expect(origin({ steps: ["work"], source: "w" })).toEqual(["A", "G", "N", "w"]);
  expect(origin({ steps: ["unattributed"], source: "v" })).toEqual(["the unnamed voice of v"]);
});
