import fc from "fast-check";
import { expect, test } from "vitest";
import { placeSteadily, shownNow } from "../../../../src/viewer/renderer/labels/steady-words.ts";
import { placeWords } from "../../../../src/viewer/renderer/labels/write-words.ts";
import { SHOWINGS } from "../../../../src/viewer/renderer/renderer.ts";
import { setEntityStates } from "../../../../src/viewer/renderer/scene/entity-state.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { often } from "../../../sized.ts";
import { plainRuler } from "../../picture-file/ruler.ts";
import { entityOf, rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const sight = { width: 900, height: 600, scale: 1, place: (entity: number) => ({ x: 60 + 90 * entity, y: 300 }) };
const prepared = prepareScene(scene);

/** What is shown, and all that follows of it set. */
function showing(entities: Uint8Array, rows = new Uint8Array(table.size).fill(1)) {
  const moment = { showing: { rows, entities } };
  setLineStates(prepared, moment);
  setEntityStates(prepared, moment);
  return moment;
}

test("whoever is shown, each name stands where it does while everybody is, and only those of whom nothing is left have none", () => {
  const everybody = new Uint8Array(table.entities.length).fill(SHOWINGS.there);
  const all = placeWords(plainRuler(), prepared, showing(everybody), sight);
  const placeOf = (entity: number, { labels, places }: typeof all) =>
    places[labels.findIndex((label) => label.names?.entity === entity)];

  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: everybody.length, maxLength: everybody.length }), (isShown) => {
      const some = Uint8Array.from(isShown, (is) => (is ? SHOWINGS.there : SHOWINGS.back));
      const moment = showing(some);
      const steady = placeSteadily(plainRuler(), prepared, moment, sight, 1);
      const now = shownNow(plainRuler(), steady, prepared, sight, 1);
      for (const { entity } of scene.nodes) {
        expect(placeOf(entity, now)).toEqual(isShown[entity] ? placeOf(entity, all) : undefined);
      }
    }),
    { numRuns: often(40) },
  );
});

test("the counts are those of just now", () => {
  const everybody = new Uint8Array(table.entities.length).fill(SHOWINGS.there);
  // Only the two ends of the largest link are on the screen.
  const ends = [entityOf(table, "tidewater"), entityOf(table, "joss-brandt")];
  const place = (entity: number) =>
    ends.includes(entity) ? { x: 300 + 68 * ends.indexOf(entity), y: 200 } : { x: -9e3, y: 0 };
  const near = { ...sight, scale: 0.4, place };
  const steady = placeSteadily(plainRuler(), prepared, showing(everybody), near, 1);
  expect(shownNow(plainRuler(), steady, prepared, near, 1).counts.map(({ count }) => count.count)).toEqual([4]);
  const rows = new Uint8Array(table.size).fill(1);
  rows[rowOf(table, "payment")] = 0;
  showing(everybody, rows);
  expect(shownNow(plainRuler(), steady, prepared, near, 1).counts.map(({ count }) => count.count)).toEqual([3]);
});
