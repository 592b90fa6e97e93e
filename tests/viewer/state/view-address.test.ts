import fc from "fast-check";
import { expect, test } from "vitest";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { facetsOf } from "../../../src/viewer/state/facets.ts";
import { LEDGER_COLUMNS } from "../../../src/viewer/state/ledger-order.ts";
import { type View, WHOLE_CASE } from "../../../src/viewer/state/view.ts";
import { addressOf, viewAt } from "../../../src/viewer/state/view-address.ts";
import { REACHES } from "../../../src/viewer/state/within.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { firstEdition } from "../../first-edition.ts";
import { often } from "../../sized.ts";
import { sampleTable } from "../sample-state.ts";
import { arbitraryShape } from "./shape/arbitrary-shape.ts";

const PANES = ["picture", "ledger", "map"];

/** Any view of a case. */
function arbitraryView(table: ClaimTable): fc.Arbitrary<View> {
  const entity = fc.nat(table.entities.length - 1);
  const keys = [...table.entities.keys(), ...table.sources.map((_, i) => actorsOf(table).work(i))];
  const values = facetsOf(table).flatMap(({ id, values }) => values.map((value) => `${id}:${value}`));
  const time = fc.integer({ min: -4e12, max: 4e12 });
  return fc.record({
    chosen: fc.oneof(
      fc.constant(WHOLE_CASE.chosen),
      entity.map((position) => ({ kind: "entity" as const, entity: position })),
      entity.map((lead) => ({ kind: "together" as const, lead })),
      fc.nat(table.size - 1).map((row) => ({ kind: "claim" as const, row })),
      fc.constant({ kind: "between" as const }),
      fc.record({ kind: fc.constant("paths" as const), from: entity, to: entity }),
    ),
    pane: fc.constantFrom(...PANES),
    without: fc.subarray(keys).map((some) => [...some].sort((a, b) => a - b)),
    hidden: fc.subarray(values).map((some) => [...some].sort()),
    within: fc.option(
      fc.record({
        reach: fc.constantFrom(...REACHES),
        entities: fc.subarray([...table.entities.keys()], { minLength: 1 }),
      }),
      { nil: undefined },
    ),
    aside: fc.subarray([...table.entities.keys()]),
    several: fc.shuffledSubarray([...table.entities.keys()]),
    pins: fc.subarray([...table.entities.keys()]).chain((entities) =>
      fc.tuple(
        ...entities.map((at) =>
          fc.record({
            ...{ entity: fc.constant(at), x: fc.integer(), y: fc.integer() },
            layout: fc.constantFrom("forces", "circle", "time:event:certain", `tree:${table.entities.at(-1)?.id}`),
          }),
        ),
      ),
    ),
    window: fc.option(
      fc.record({
        clock: fc.constantFrom("event" as const, "statement" as const, "publication" as const),
        overlap: fc.constantFrom("possible" as const, "certain" as const),
        from: fc.oneof(time, fc.constant(-Infinity)),
        to: fc.constant(Infinity),
      }),
      { nil: undefined },
    ),
    knownOn: fc.option(
      fc
        .constantFrom("2024", "2024-03", "2024-03-12", "2016~", "[2024,2025]")
        .chain((date) =>
          fc
            .constantFrom("published" as const, "recorded" as const)
            .map((clock) => ({ date, clock, bounds: timeBounds(date) ?? { from: 0, to: 0 } })),
        ),
      { nil: undefined },
    ),
    ledger: fc.record({
      sort: fc.constantFrom(...LEDGER_COLUMNS),
      descending: fc.boolean(),
      grouped: fc.boolean(),
      words: fc.string({ unit: "grapheme", maxLength: 12 }),
    }),
    shape: arbitraryShape(table),
  });
}

test("an address brings back the view that it was made of", () => {
  fc.assert(
    fc.property(
      arbitraryCase()
        .map((generated) => buildTable(firstEdition(generated).records))
        .filter(({ size }) => size > 0)
        .chain((table) => arbitraryView(table).map((view) => [table, view] as const)),
      ([table, view]) => {
        expect(viewAt(addressOf(view, table), table, PANES)).toEqual(view);
      },
    ),
    { numRuns: often(60) },
  );
});

test("an address names ids that people can read", () => {
  const table = sampleTable();
  const view: View = { ...WHOLE_CASE, chosen: { kind: "claim", row: 0 }, without: [0, actorsOf(table).work(0)] };
  const [entity, source] = [table.entities[0]?.id, table.sources[0]?.id];
  expect(addressOf(view, table)).toBe(`#claim=payment&without=entity:${entity}&without=source:${source}`);
  expect(addressOf(WHOLE_CASE, table)).toBe("");
});

test("what is not in the case, and what no view says, is left out of the view", () => {
  const table = sampleTable();
  for (const hash of [
    ...["", "#", "#claim=elsewhere", "#entity=", "#claim=__proto__", "#%E0%A4%A", "#entity=%00", "#pane=cellar"],
    ...[
      "#without=entity:nobody",
      "#without=payment",
      "#hide=family:love",
      "#hide=__proto__:x",
      "#window=event:possible:9:1",
    ],
    ...[
      "#window=event:possible::",
      "#window=never:possible:1:2",
      "#known=published:soon",
      "#known=2024",
      "#paths=a:b",
      "#sort=truth",
      "#sort=:descending",
      "#group=love",
      "#around=nobody&among=",
      "#pin=nobody:1:2",
      `#pin=${table.entities[0]?.id}:1:2:spiral&pin=${table.entities[0]?.id}:1:2:tree:nobody`,
      `#pin=${table.entities[0]?.id}:1&pin=${table.entities[0]?.id}:1:far`,
    ],
  ]) {
    expect(viewAt(hash, table, PANES), hash).toEqual(WHOLE_CASE);
  }
});
