import { expect, test } from "vitest";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import type { NamedActor } from "../../../src/provenance/actors/actor.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { filtersInWords } from "../../../src/viewer/picture-file/filters-in-words.ts";
import { WHOLE_CASE } from "../../../src/viewer/state/view.ts";
import { lossInWords } from "../../../src/viewer/what-is-left/loss-in-words.ts";
import { sampleState, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const keyOf = (actor: NamedActor) => actorsOf(table).indexOf(actor) ?? -1;

test("the whole case needs no words", () => {
  expect(filtersInWords(WHOLE_CASE, table)).toEqual([]);
});

test("whoever is switched off is named, each name kept within itself", () => {
  const without = [
    keyOf({ kind: "entity", id: asEntityId("the-gazette") }),
    keyOf({ kind: "source", id: asSourceId("wire") }),
    keyOf({ kind: "source", id: asSourceId("blog") }),
  ];
  expect(filtersInWords({ ...WHOLE_CASE, without }, table)).toEqual([
    "without \u2068The Gazette\u2069, \u2068Wire item\u2069, \u2068blog\u2069",
  ]);
});

test("what falls with whoever is switched off is counted, as on the screen", () => {
  const { change, lost, table, view } = sampleState();
  change({ without: [keyOf({ kind: "entity", id: asEntityId("the-gazette") })] });
  expect(filtersInWords(view.value, table, { lost: lossInWords(lost.value, 1) })).toEqual([
    `without \u2068The Gazette\u2069 (${lossInWords(lost.value, 1)})`,
  ]);
});

test("whoever is looked at alone is named", () => {
  const within = { reach: "around", entities: [table.entityIndex(asEntityId("the-gazette")) ?? -1] } as const;
  expect(filtersInWords({ ...WHOLE_CASE, within }, table)).toEqual(["only around \u2068The Gazette\u2069"]);
});

test("what is hidden, the window and the day are said", () => {
  const hidden = ["family:harm", "genre:post", "genre:unknown", "polarity:denies", "status:withdrawn"];
  const window = {
    from: Date.UTC(2019, 0, 1),
    to: Date.UTC(2019, 11, 31),
    clock: "event",
    overlap: "certain",
  } as const;
  const bounds = timeBounds("2021-05-03") ?? { from: 0, to: 0 };
  const knownOn = { date: "2021-05-03", bounds, clock: "published" } as const;
  expect(filtersInWords({ ...WHOLE_CASE, hidden, window, knownOn }, table)).toEqual([
    "hidden: harm and coercion, post works, works of unknown kind, denials, withdrawn claims",
    "certainly from 1 January 2019 to 31 December 2019 by the time of what is alleged",
    "as published by 3 May 2021",
  ]);
});

test("who is hidden is named, and so are those who were chosen together", () => {
  const some = [table.entityIndex(asEntityId("the-gazette")) ?? -1];
  expect(filtersInWords({ ...WHOLE_CASE, aside: some }, table)).toEqual([
    "without what is claimed of \u2068The Gazette\u2069",
  ]);
  expect(filtersInWords({ ...WHOLE_CASE, several: some }, table)).toEqual(["chosen together: \u2068The Gazette\u2069"]);
});

test("who is left out for being little is counted", () => {
  const shape = { ...WHOLE_CASE.shape, sieve: { ...WHOLE_CASE.shape.sieve, neighbours: 3 } };
  expect(filtersInWords({ ...WHOLE_CASE, shape }, table, { out: 12 })).toEqual([
    "12 entities hidden by filters (who has fewer than 3 neighbours)",
  ]);
});
