import { expect, test } from "vitest";
import type { Chosen } from "../../../src/viewer/state/chosen.ts";
import { openedInOrder, withLastClosed } from "../../../src/viewer/state/opened-in-order.ts";
import { type View, WHOLE_CASE } from "../../../src/viewer/state/view.ts";
import { processorTime } from "../../processor-time.ts";
import { sampleState } from "../sample-state.ts";

const one = { kind: "entity", entity: 1 } as const;
const claim = { kind: "claim", row: 0 } as const;

/** The views that some steps lead through. */
function after(...steps: readonly Partial<View>[]): readonly View[] {
  const views: View[] = [WHOLE_CASE];
  for (const step of steps) views.push({ ...(views.at(-1) ?? WHOLE_CASE), ...step });
  return views;
}

test("what was opened last is closed first, then what was opened before it", () => {
  expect(withLastClosed(after({ chosen: one }, { chosen: claim }))).toEqual({ chosen: one });
  expect(withLastClosed(after({ chosen: one }, { chosen: claim }, { chosen: one }))).toEqual({
    chosen: { kind: "nothing" },
  });
  expect(withLastClosed(after())).toBeUndefined();
});

test("whoever was chosen before a page was opened is let go of after it is closed, and the other way round", () => {
  expect(withLastClosed(after({ several: [2] }, { several: [2, 3] }, { chosen: one }))).toEqual({
    chosen: { kind: "nothing" },
  });
  expect(withLastClosed(after({ chosen: one }, { several: [2] }, { several: [2, 3] }))).toEqual({ several: [2] });
});

test("what was closed or let go of is open no more, and steps of another kind open nothing", () => {
  expect(
    openedInOrder(after({ chosen: one }, { chosen: { kind: "nothing" } }, { hidden: ["polarity:denies"] })),
  ).toEqual([]);
  expect(openedInOrder(after({ several: [2, 3] }, { several: [3] }))).toEqual([{ several: 3 }]);
});

test("closing until nothing is open ends, however much was opened", () => {
  const state = sampleState();
  for (const entity of [1, 2, 1, 3, 2]) state.choose({ kind: "entity", entity });
  state.change({ several: [4, 5] });
  let steps = 0;
  for (; steps < 20; steps++) {
    const next = withLastClosed([...state.history.past.peek(), state.view.peek()]);
    if (next === undefined) break;
    state.change(next);
  }
  expect(steps).toBe(5);
  expect([state.chosen.value.kind, state.view.value.several]).toEqual(["nothing", []]);
});

test("of hundreds of pages that were opened each is put into words once, however often what is open is asked", () => {
  let asked = 0;
  const opened = (entity: number): Chosen => {
    const toJSON = (): object => {
      asked += 1;
      return { kind: "entity", entity };
    };
    return Object.assign({ kind: "entity" as const, entity }, { toJSON });
  };
  const views = after(...Array.from({ length: 100 }, (_, entity) => ({ chosen: opened(entity) })));
  for (let times = 0; times < 3; times++) expect(openedInOrder(views)).toHaveLength(100);
  expect(asked).toBe(100);
});

test("what is open is told at once, however many were chosen together before hundreds of pages were opened", () => {
  const several = Array.from({ length: 200_000 }, (_, entity) => entity);
  const pages = Array.from({ length: 499 }, (_, row) => ({ chosen: { kind: "claim", row } as const }));
  const views = after({ several }, ...pages);
  const spent = processorTime();
  expect(withLastClosed(views)).toEqual({ chosen: { kind: "claim", row: 497 } });
  expect(spent()).toBeLessThan(1_000);
});
