import { expect, test } from "vitest";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { emphasisOf } from "../../../src/viewer/state/emphasis.ts";
import { entityOf, fullState, rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const entity = (id: string) => entityOf(table, id);
const claim = (id: string) => ({ kind: "claim", row: rowOf(table, id) }) as const;

test("nothing chosen and nothing hovered is no emphasis", () => {
  expect(emphasisOf(table, NOTHING, NOTHING)).toBeUndefined();
});

test("a chosen claim shows its words, its ends and every voice that it passed through", () => {
  const emphasis = emphasisOf(table, claim("payment-on-the-wire"), NOTHING);
  expect(emphasis?.worded).toEqual(new Set([rowOf(table, "payment-on-the-wire")]));
  expect(emphasis?.nodes).toEqual(new Set([entity("tidewater"), entity("joss-brandt")]));
  expect(emphasis?.voices).toEqual(new Set([entity("mara-quill"), entity("the-gazette")]));
});

test("a chosen entity shows its neighbours and the claims between, without their words", () => {
  const emphasis = emphasisOf(table, { kind: "entity", entity: entity("ilya-sorn") }, NOTHING);
  expect(emphasis?.chosen).toBe(entity("ilya-sorn"));
  expect(emphasis?.nodes).toEqual(new Set([entity("ilya-sorn"), entity("joss-brandt"), entity("port-almas")]));
  expect(emphasis?.edges).toEqual(new Set([rowOf(table, "meeting"), rowOf(table, "visit")]));
  expect(emphasis?.worded.size).toBe(0);
});

test("what the pointer is over comes beside what is chosen", () => {
  const emphasis = emphasisOf(table, { kind: "entity", entity: entity("ilya-sorn") }, claim("leads"));
  expect(emphasis?.edges.size).toBe(3);
  expect(emphasis?.worded).toEqual(new Set([rowOf(table, "leads")]));
});

test("of a claim in a work's own voice its makers stand out, and of a name it was joined under the one that stands", () => {
  const full = fullState().table;
  const voices = (id: string) => emphasisOf(full, { kind: "claim", row: rowOf(full, id) }, NOTHING)?.voices;
  expect(voices("own-voice")).toEqual(new Set([entityOf(full, "the-gazette")]));
  expect(voices("own-voice-carried")).toEqual(new Set([entityOf(full, "ilya-sorn")]));
  expect(voices("leads")).toEqual(new Set());
});

test("a remark is drawn on no line, but its subject and its voices stand out", () => {
  const emphasis = emphasisOf(table, claim("clerk"), NOTHING);
  expect(emphasis?.edges.size).toBe(0);
  expect(emphasis?.nodes).toEqual(new Set([entity("mara-quill")]));
  expect(emphasis?.voices).toEqual(new Set([entity("the-gazette")]));
});

test("between those who were chosen together stand out they and the claims that have both ends among them", () => {
  const several = [entity("tidewater"), entity("joss-brandt")];
  const emphasis = emphasisOf(table, { kind: "between" }, NOTHING, { several });
  expect(emphasis?.nodes).toEqual(new Set(several));
  const { object, subject } = table.columns;
  for (let row = 0; row < table.size; row++) {
    const isAmong = several.includes(subject[row] ?? -1) && several.includes(object[row] ?? -1);
    expect(emphasis?.edges.has(row)).toBe(isAmong);
  }
});
