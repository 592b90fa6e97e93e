import fc from "fast-check";
import { expect, test } from "vitest";
import type { Emphasis, Showing } from "../../../../src/viewer/renderer/renderer.ts";
import { isLead, isOpened, STANDINGS, standingOf } from "../../../../src/viewer/renderer/scene/line-state.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { often } from "../../../sized.ts";
import { groupedState } from "../../grouped-state.ts";
import { rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const row = (id: string) => rowOf(table, id);
const all = (): Showing => ({
  rows: new Uint8Array(table.size).fill(1),
  entities: new Uint8Array(table.entities.length).fill(1),
});
const none: Emphasis = { nodes: new Set(), edges: new Set(), worded: new Set(), voices: new Set() };

function statesFor(moment: Parameters<typeof setLineStates>[1]) {
  const prepared = prepareScene(scene);
  setLineStates(prepared, moment);
  const state = (id: string) => prepared.lineStates.bytes[row(id)] ?? -1;
  return { prepared, state, link: ["payment", "payment-on-the-wire", "payment-denied", "leads"] };
}

test("each bundle has exactly one line that stands for it while it is folded", () => {
  const { prepared } = statesFor({});
  const { bundles, lineStates } = prepared;
  for (const bundle of bundles.several) {
    const lines = bundles.lines.subarray(bundles.offsets[bundle], bundles.offsets[bundle + 1]);
    expect(lines.filter((line) => isLead(lineStates.bytes[scene.edges[line]?.row ?? -1] ?? 0))).toHaveLength(1);
    expect(prepared.shownIn[bundle]).toBe(lines.length);
  }
});

test("what is switched off is hidden, whatever stands out, and another line stands for its bundle", () => {
  const { state } = statesFor({});
  const shown = all();
  const lead = ["payment", "payment-on-the-wire", "payment-denied", "leads"].find((id) => isLead(state(id))) ?? "";
  shown.rows[row(lead)] = 0;
  const emphasis = { ...none, edges: new Set([row(lead)]), worded: new Set([row(lead)]) };
  const { prepared, state: then, link } = statesFor({ showing: shown, emphasis });
  expect(standingOf(then(lead))).toBe(STANDINGS.hidden);
  expect(link.filter((id) => isLead(then(id)) && id !== lead)).toHaveLength(1);
  expect(Math.max(...prepared.shownIn)).toBe(3);
});

test("with an emphasis the rest steps back, and the bundle of a worded line is open", () => {
  const emphasis = { ...none, edges: new Set([row("payment")]), worded: new Set([row("payment")]) };
  const { state, link } = statesFor({ emphasis });
  expect(standingOf(state("payment"))).toBe(STANDINGS.worded);
  expect(standingOf(state("leads"))).toBe(STANDINGS.back);
  for (const id of link) expect(isOpened(state(id))).toBe(true);
  expect(isOpened(state("meeting"))).toBe(false);
  expect(isLead(state("payment"))).toBe(true);
});

test("a folded bundle of an assertion and its denial does not look like one of assertions alone", () => {
  const shown = all();
  for (const id of ["payment-on-the-wire", "leads"]) shown.rows[row(id)] = 0;
  const mixed = statesFor({ showing: shown }).state("payment");
  shown.rows[row("payment-on-the-wire")] = 1;
  shown.rows[row("payment-denied")] = 0;
  expect(statesFor({ showing: shown }).state("payment")).not.toBe(mixed);
});

test("a new version tells the GPU to look again", () => {
  const prepared = prepareScene(scene);
  setLineStates(prepared, {});
  const before = prepared.lineStates.version;
  setLineStates(prepared, {});
  expect(prepared.lineStates.version).toBeGreaterThan(before);
});

test("whatever was shown and stood out before, the bytes and counts are those of a scene of which nothing was set", () => {
  const { scene, table } = groupedState();
  const rows = scene.edges.map((edge) => edge.row);
  const anyEmphasis = fc.option(
    fc
      .record({ edges: fc.subarray(rows), worded: fc.subarray(rows) })
      .map(
        ({ edges, worded }): Emphasis => ({ ...none, edges: new Set([...edges, ...worded]), worded: new Set(worded) }),
      ),
    { nil: undefined },
  );
  const anyShowing = fc
    .array(fc.nat(9), { minLength: table.size, maxLength: table.size })
    // Mostly one claim comes or goes, and sometimes many do.
    .map((bits): Showing => ({ ...all(), rows: Uint8Array.from(bits, (bit) => (bit === 0 ? 0 : 1)) }));
  const steps = fc.array(fc.record({ emphasis: anyEmphasis, isShownOtherwise: fc.boolean(), showing: anyShowing }));
  fc.assert(
    fc.property(steps, (moments) => {
      const prepared = prepareScene(scene);
      let showing: Showing | undefined;
      for (const { emphasis, isShownOtherwise, showing: other } of moments) {
        if (isShownOtherwise) showing = other;
        setLineStates(prepared, { emphasis, showing });
        const anew = prepareScene(scene);
        setLineStates(anew, { emphasis, showing });
        for (const row of rows) expect(prepared.lineStates.bytes[row]).toBe(anew.lineStates.bytes[row]);
        expect(prepared.shownIn).toEqual(anew.shownIn);
        expect(prepared.groups?.between).toEqual(anew.groups?.between);
        expect(prepared.groups?.about).toEqual(anew.groups?.about);
        // Where no two are shown none stands for others.
        for (const bundle of anew.bundles.several.filter((one) => (anew.shownIn[one] ?? 0) > 1))
          expect(prepared.leadOf[bundle]).toBe(anew.leadOf[bundle]);
      }
    }),
    { numRuns: often(60) },
  );
});
