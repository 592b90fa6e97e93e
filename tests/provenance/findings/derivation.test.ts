import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import {
  ancestryOf,
  DECLARED,
  DECLARED_OR_SUSPECTED,
  worksBehind,
} from "../../../src/provenance/findings/derivation.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../told-case.ts";

const [w, v, u] = ["w", "v", "u"].map(asSourceId);
const table = buildTable(
  toldCase([{ source: "w" }, { source: "v", attribution: [{ by: "ann", mode: "says", in: "w" }] }], {
    sources: [
      { id: "w", derivesFrom: [{ source: "v", how: "excerpt" }] },
      { id: "v", derivesFrom: [{ source: "u", how: "suspected" }] },
    ],
  }),
);

test("a work comes out of all that its originals come out of, and not out of itself", () => {
  const ancestry = ancestryOf(table, DECLARED_OR_SUSPECTED);
  expect(w && ancestry(w)).toEqual(new Set([v, u]));
  expect(u && ancestry(u)).toEqual(new Set());
});

test("what is only suspected counts where it is asked for", () => {
  expect(w && ancestryOf(table, DECLARED)(w)).toEqual(new Set([v]));
});

test("behind a claim lie the work that was read, those on its way, and what these come out of", () => {
  const ancestry = ancestryOf(table, DECLARED);
  expect(worksBehind(table.claim(0), ancestry)).toEqual(new Set([w, v]));
  expect(worksBehind(table.claim(1), ancestry)).toEqual(new Set([v, w]));
});
