import fc from "fast-check";
import { expect, test } from "vitest";
import { ladderOf } from "../../../src/graph/ladder.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { SHOWINGS } from "../../../src/viewer/renderer/renderer.ts";
import { entitiesShown, showingOf } from "../../../src/viewer/state/showing.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { rowOf, sampleState } from "../sample-state.ts";

test("an entity steps back when claims named it and none of them is shown", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), ({ records }, seed) => {
      const table = buildTable(records);
      const shown = Uint8Array.from({ length: table.size }, (_, row) => ((row * 17 + seed) % 2 === 0 ? 1 : 0));
      const { rows, entities } = showingOf(table, shown);
      expect(rows).toBe(shown);
      for (const i of standingEntities(table)) {
        const naming = records.claims.flatMap((claim, row) => {
          const speakers = ladderOf(claim, table).rungs.flatMap(({ voice }) => {
            if (voice.kind === "work") return [...voice.work.authors, voice.work.publisher];
            return voice.kind === "entity" ? [voice.entity.id] : [];
          });
          const named = [claim.subject, claim.object, ...speakers];
          return named.some((id) => id !== undefined && table.entityIndex(id) === i) ? [row] : [];
        });
        const isBack = naming.length > 0 && naming.every((row) => shown[row] === 0);
        expect(entities[i]).toBe(isBack ? SHOWINGS.back : SHOWINGS.there);
      }
    }),
    { numRuns: often(40) },
  );
});

test("where every claim is shown nobody steps back", () => {
  const { table } = sampleState();
  const shown = new Uint8Array(table.size).fill(1);
  const { rows, entities } = showingOf(table, shown);
  expect(rows).toBe(shown);
  expect([...new Set(entities)]).toEqual([SHOWINGS.there]);
  const isOut = Uint8Array.from(table.entities, (_, i) => (i === 0 ? 1 : 0));
  expect(showingOf(table, shown, undefined, { claims: shown.slice(), isOut }).entities[0]).toBe(SHOWINGS.gone);
});

test("while some are looked at alone nobody is there but them and the ends of what is shown", () => {
  const { table } = sampleState();
  const shown = new Uint8Array(table.size);
  const row = rowOf(table, "payment");
  shown[row] = 1;
  const ends = [table.columns.subject[row] ?? 0, table.columns.object[row] ?? 0];
  expect(entitiesShown(table, shown)).toEqual(ends.toSorted((a, b) => a - b));

  const other = [...table.entities.keys()].find((entity) => !ends.includes(entity)) ?? 0;
  const view = { within: { reach: "among", entities: [other] }, aside: [] } as const;
  const { entities } = showingOf(table, shown, view);
  const seen = [...ends, other];
  expect([...entities]).toEqual(
    table.entities.map((_, entity) => (seen.includes(entity) ? SHOWINGS.there : SHOWINGS.gone)),
  );
  const nothing = new Uint8Array(table.size);
  expect(showingOf(table, nothing, view).entities.filter((is) => is === SHOWINGS.there)).toHaveLength(1);
});

test("who was put out of sight is not there, whoever else is", () => {
  const { table } = sampleState();
  const all = new Uint8Array(table.size).fill(1);
  for (const within of [undefined, { reach: "among", entities: [1, 2] } as const]) {
    const { entities } = showingOf(table, all, { within, aside: [1] });
    expect([entities[1], entities[2]]).toEqual([SHOWINGS.gone, SHOWINGS.there]);
  }
});

test("who was sifted out is not there, whatever is shown of them", () => {
  const { table } = sampleState();
  const isOut = new Uint8Array(table.entities.length);
  isOut[1] = 1;
  const none = new Uint8Array(table.size);
  const all = none.map(() => 1);
  const { entities, rows } = showingOf(table, all, { within: undefined, aside: [] }, { isOut, claims: none });
  expect(rows).toBe(none);
  expect(entities[1]).toBe(SHOWINGS.gone);
  expect(entities.filter((is) => is === SHOWINGS.gone)).toHaveLength(1);
});
