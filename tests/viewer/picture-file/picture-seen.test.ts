import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { afarSight } from "../../../src/viewer/picture-file/afar-sight.ts";
import { isAfar, pictureSeen } from "../../../src/viewer/picture-file/picture-seen.ts";
import { svgPicture } from "../../../src/viewer/picture-file/svg-picture.ts";
import type { ViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

type Seen = Parameters<typeof pictureSeen>[3];

/** What of a saved picture is a group, a claim and an entity. */
function saved(state: ViewerState, seen: Seen) {
  const elements = parsedSvg(svgPicture(pictureSeen(state, LIGHT, "2026-01-07", seen), plainRuler()).markup);
  const withAttribute = (name: string) => elements.filter(({ attributes }) => attributes[name] !== undefined).length;
  return {
    groups: elements.filter(({ attributes }) => attributes.class === "group").length,
    claims: withAttribute("data-claim-id"),
    entities: withAttribute("data-entity-id"),
  };
}

const near = (state: ViewerState) => ({ ...afarSight(state.scene), scale: 1 });

test("a large case is saved as its groups where these are seen or the whole is asked for, and line by line from near", () => {
  const state = groupedState();
  expect(isAfar(afarSight(state.scene))).toBe(true);
  for (const seen of [undefined, afarSight(state.scene)]) {
    expect(saved(state, seen)).toEqual({ groups: 2, claims: 0, entities: 0 });
  }
  const fromNear = saved(state, near(state));
  expect(fromNear.groups).toBe(0);
  expect(fromNear.claims).toBeGreaterThan(0);
});

test("whoever is chosen and whatever is opened is drawn over the groups, and nobody else is", () => {
  const state = groupedState();
  state.change({ several: [1, 5] });
  expect(saved(state, undefined)).toEqual({ groups: 2, claims: 0, entities: 2 });
  state.change({ several: [], chosen: { kind: "claim", row: 0 } });
  expect(saved(state, undefined)).toMatchObject({ groups: 2, claims: 1 });
});

test("what is drawn over the groups is explained beside them", () => {
  const state = groupedState();
  state.change({ several: [1], chosen: { kind: "claim", row: 0 } });
  const legend = parsedSvg(svgPicture(pictureSeen(state, LIGHT, "2026-01-07", undefined), plainRuler()).markup);
  const words = legend.map((element) => element.words);
  for (const said of ["allegations between two groups", "person", "chosen together with others"])
    expect(words).toContain(said);
});

test("a picture by group says no other layout than that", () => {
  const state = groupedState();
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, arrangement: { kind: "circle" } } });
  const words = (seen: Seen) => pictureSeen(state, LIGHT, "2026-01-07", seen).filters;
  expect(words(undefined)).toEqual(["drawn by group"]);
  expect(words(near(state))).toEqual(["layout: circle"]);
});

test("a large case that is saved while it is filtered by time says by which, and how much of it that leaves", () => {
  const state = groupedState();
  const bounds = { from: Date.UTC(2020, 4, 4), to: Date.UTC(2020, 11, 31) };
  state.change({ window: { clock: "publication", overlap: "possible", ...bounds } });
  const { edges } = state.scene;
  const shown = edges.filter(({ row }) => state.shown.value[row] === 1).length;
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(edges.length);
  for (const seen of [undefined, afarSight(state.scene)]) {
    const { markup } = svgPicture(pictureSeen(state, LIGHT, "2026-01-07", seen), plainRuler());
    const caption = parsedSvg(markup)
      .map(({ words }) => words)
      .join(" ");
    expect(caption).toContain(`${shown} of ${edges.length} lines`);
    expect(caption).toContain("possibly from 4 May 2020 to 31 December 2020 by the time of publication");
  }
});

test("a small case is saved line by line, however far one is", () => {
  const state = sampleState();
  expect(saved(state, afarSight(state.scene))).toMatchObject({ groups: 0, claims: 7 });
  expect(saved(state, undefined)).toMatchObject({ groups: 0, claims: 7 });
});
