import { test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { layOut } from "../../src/graph/layout.ts";
import { layoutFromBytes, layoutToBytes } from "../../src/graph/layout-bytes.ts";
import { reopenSnapshot, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { prepareScene } from "../../src/viewer/renderer/prepare-scene.ts";
import { showingOf } from "../../src/viewer/state/showing.ts";
import { beginViewerState } from "../../src/viewer/state/viewer-state.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,50000,200000").split(",").map(Number);
const SWITCHES = 7;

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number) => `${time.toFixed(0)} ms`;

test.each(SIZES)(
  "what the viewer does with %d claims before and beside its picture, from the snapshot's bytes on",
  (size) => {
    const parsed = parseCase({ files: madeCase(size).files, texts: new Map() });
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    const made = buildTable(parsed.records);
    const bytes = writeSnapshot(made, parsed.madeFrom);
    const [layout, layingOut] = timed(() => layOut(made));
    const places = layoutToBytes(layout);

    const [{ table }, reopening] = timed(() => reopenSnapshot(bytes));
    const [state, beginning] = timed(() =>
      beginViewerState(table, fetch, 1.45, undefined, layoutFromBytes(places, table.entities.length)),
    );
    const [, preparing] = timed(() => prepareScene(state.scene));

    const switchOff = (entity: number) =>
      timed(() => {
        state.change({ without: [`e${entity}`] });
        return [showingOf(table, state.shown.value), state.lost.value, state.supporting.value];
      })[1];
    const first = switchOff(0);
    const switches = median(Array.from({ length: SWITCHES }, (_, i) => switchOff(i + 1)));
    console.log(
      `${size} claims, ${table.entities.length} entities: opening ${ms(reopening + beginning + preparing)} ` +
        `(snapshot ${ms(reopening)}, state ${ms(beginning)}, lines ${ms(preparing)}), the layout that it did not wait for ` +
        `${ms(layingOut)}, first switch ${ms(first)}, each later one ${ms(switches)}`,
    );
  },
);
