import { describe, expect, test } from "vitest";
import { namesInPassage } from "../../../src/desk/saying/names-of-case.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { joinEntities } from "../../../src/edit/changes/join-records.ts";
import { partsOf, type WorkingCase } from "../../../src/edit/working-case.ts";
import { knownNames } from "../../../src/suggest/names/known-names.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();
const named = (text: string, working = seed) =>
  namesInPassage(working, text, { start: 0, end: text.length }).map(({ name, entity }) => [name, entity]);
const withEdit = (working: WorkingCase, edit: Parameters<typeof applyEdit>[1]): WorkingCase => {
  const applied = applyEdit(working, edit);
  return applied.ok ? applied.working : expect.fail("the edit is stale");
};

test("names are given in reading order, where they stand, and none lies in one that the case knows", () => {
  for (const [, text] of partsOf(seed, "texts")) {
    let reached = 0;
    for (const { at, name, entity } of namesInPassage(seed, text, { start: 0, end: text.length })) {
      expect(at.start).toBeGreaterThanOrEqual(reached);
      expect(text.slice(at.start, at.end)).toBe(name);
      reached = entity === undefined ? at.start : at.end;
    }
  }
});

test("every name and alias of the case is found, and leads to somebody who has it", () => {
  for (const [, entity] of partsOf(seed, "entities"))
    for (const name of [entity.name, ...entity.names.map(({ text }) => text)]) {
      const [[, id] = []] = named(`yesterday ${name}`);
      const owner = [...partsOf(seed, "entities")].find(([own]) => own === id)?.[1];
      expect([owner?.name, ...(owner?.names ?? []).map(({ text }) => text)], name).toContain(name);
    }
});

test("a person's bare surname is found, and an organization by the word that says what it is", () => {
  expect(named("they asked Kesrin about it")).toEqual([["Kesrin", "anton-kesrin"]]);
  expect(named("they asked the company about it")).toEqual([["the company", "evenlamp"]]);
});

test("a name is found with its genitive, and the longer of two that begin alike wins", () => {
  expect(named("in Kesrin's letter")).toEqual([["Kesrin's", "anton-kesrin"]]);
  expect(named("the Quaymen's Union met")).toContainEqual([
    expect.stringContaining("Quaymen's Union"),
    "quaymens-union",
  ]);
});

describe("a new name", () => {
  test("is what is written like one: a single capital at the beginning of a sentence is none", () => {
    expect(named("Lanterns were lit. Boats went out.")).toEqual([]);
    expect(named("they met Ina Vosk there")).toEqual([["Ina Vosk", undefined]]);
    expect(named("Ina Vosk was there.")).toEqual([["Ina Vosk", undefined]]);
    expect(named("the Bank of the North paid")).toEqual([["Bank of the North", undefined]]);
  });

  test("hides no known one that lies in it", () => {
    expect(named("Ask Kesrin of the Union.")).toEqual([
      ["Ask Kesrin of the Union", undefined],
      ["Kesrin", "anton-kesrin"],
      ["the Union", "quaymens-union"],
    ]);
  });

  test("does not run from one sentence into the next", () => {
    expect(named("he met Vosk. Lanterns were lit")).toEqual([["Vosk", undefined]]);
  });

  test("is somebody's from when they are made on", () => {
    const working = withEdit(seed, addEntity(seed, { kind: "person", name: "Ina Vosk" }));
    expect(named("they met Ina Vosk, and Vosk left", working)).toEqual([
      ["Ina Vosk", "ina-vosk"],
      ["Vosk", "ina-vosk"],
    ]);
  });
});

test("a record that was joined leads to the one that stands for both", () => {
  const reason = { when: "2026-11-29", why: "One person." };
  const working = withEdit(seed, joinEntities(seed, "teo-lask", "teodor-laskarre", reason));
  expect(named("a Mr Teo Lask came", working)).toEqual([["Teo Lask", "teodor-laskarre"]]);
});

test("a name without a word in it is no name", () => {
  expect(
    knownNames([["x", { ...[...partsOf(seed, "entities")][0]?.[1], name: "—", names: [] } as never]]).next.size,
  ).toBe(0);
});
