import { describe, expect, test } from "vitest";
import {
  entityOffers,
  MODES,
  type Offer,
  type OfferedFrom,
  predicateOffers,
  sourceOffers,
  voiceOffers,
  wordOffers,
} from "../../../src/desk/saying/offers.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { STEP_MODES } from "../../../src/model/attribution.ts";
import { isRemarkPredicate, PREDICATES, predicateOf } from "../../../src/model/predicate.ts";
import { seedWorking } from "../own-desk.ts";

const working = await seedWorking();
const at = (text: string, recent: readonly string[] = []): OfferedFrom => ({
  working,
  text,
  passage: { start: 0, end: text.length },
  recent,
});
const wordsOf = (offers: readonly Offer[]) => offers.map(({ words }) => words);

describe("who or what is meant", () => {
  test("those named in the passage are offered in reading order, then those used last, nobody twice", () => {
    const from = at("he says that Uhlet met Ina Vosk and Kesrin", ["anton-kesrin", "evenlamp"]);
    expect(wordsOf(entityOffers(from, ""))).toEqual(["Bram Uhlet", "Ina Vosk", "Anton Kesrin", "Evenlamp Company"]);
  });

  test("never more are offered than there are digits, and only of the kinds that fit", () => {
    const everybody = [...partsOf(working, "entities")].map(([id]) => id);
    expect(entityOffers(at("", everybody), "")).toHaveLength(9);
    for (const { mark } of entityOffers(at("", everybody), "", ["place"])) expect(mark).toBe("place");
    expect(voiceOffers(at("", everybody), "")).toHaveLength(9);
  });

  test("what is typed looks for somebody, and can be a new name of each kind", () => {
    expect(wordsOf(entityOffers(at(""), "kesr"))[0]).toBe("Anton Kesrin");
    expect(entityOffers(at(""), "Ina Vosk").map(({ picked }) => picked)).toEqual(
      ["person", "organization", "place"].map((as) => ({ kind: "new", name: "Ina Vosk", as, named: true })),
    );
    expect(entityOffers(at(""), "…")).toEqual([]);
  });

  test.each(["a senior official", "the mate", "two passengers"])("%s is described, and has no name", (words) => {
    const person = entityOffers(at(""), words).find(({ picked }) => picked.kind === "new" && picked.as === "person");
    expect(person?.picked).toMatchObject({ named: false });
  });
});

test("of a name that several have each of them is offered, and nobody new", async () => {
  const twice = applyEdit(working, addEntity(working, { name: "Luc Kesrin", kind: "person" }));
  const both = twice.ok ? twice.working : expect.fail("the edit is stale");
  const text = "they asked Kesrin about it";
  const offers = entityOffers({ working: both, text, passage: { start: 0, end: text.length }, recent: [] }, "");
  expect(wordsOf(offers).toSorted()).toEqual(["Anton Kesrin", "Luc Kesrin"]);
});

test("a voice may be the work's own, or one that the text does not name", () => {
  expect(voiceOffers(at(""), "").map(({ picked }) => picked)).toEqual([
    { kind: "voice", by: "work" },
    { kind: "voice", by: "unattributed" },
  ]);
  expect(voiceOffers(at(""), "work")[0]?.words).not.toBe("somebody whom the text does not name");
});

describe("predicates", () => {
  test("only those are offered that can lead from the subject, and remarks", () => {
    for (const subject of ["port-ellary", "anton-kesrin", "evenlamp"]) {
      const kind = partOf(working, "entities", subject)?.kind;
      for (const typed of ["", "a", "s", "h"])
        for (const { picked } of predicateOffers(at(""), typed, subject)) {
          if (picked.kind !== "predicate" && picked.kind !== "remark") expect.fail("an offer of something else");
          const predicate = predicateOf(picked.id);
          expect(isRemarkPredicate(predicate) || predicate.ends.some(([from]) => from === kind)).toBe(true);
        }
    }
  });

  test("what no word says is offered as a remark in one's own words, and nothing is ever an empty list", () => {
    for (const typed of ["promised to see to it", "zzz", "is"]) {
      const picked = predicateOffers(at(""), typed, "anton-kesrin").map((offer) => offer.picked);
      expect(picked).toContainEqual({ kind: "remark", id: "acted", value: typed });
    }
  });

  test("each is found by its own word, first", () => {
    for (const { id } of PREDICATES)
      expect(predicateOffers(at(""), id.replaceAll("-", " "), undefined)[0]?.picked).toEqual({ kind: "predicate", id });
  });

  test("those used last come first", () => {
    expect(predicateOffers(at("", ["threatens"]), "", undefined)[0]?.picked).toEqual({
      kind: "predicate",
      id: "threatens",
    });
  });
});

test("the work that is read is not offered as another one", () => {
  const offers = sourceOffers(at(""), "", "union-speech");
  expect(offers).toHaveLength([...partsOf(working, "sources")].length - 1);
  expect(offers.map(({ picked }) => picked)).not.toContainEqual({ kind: "source", id: "union-speech" });
});

test("words of a list are found by the beginning of each of their words", () => {
  expect(wordsOf(wordOffers(["against-own-interest", "party"], "own"))).toEqual(["against-own-interest"]);
  expect(MODES).toHaveLength(Object.keys(STEP_MODES).length);
});

test("a new name that is broken over a line, or that something belongs to, is offered as it is to be called", async () => {
  const text = "He met Ina\nVosk's cousin there.";
  const working = await seedWorking();
  const offers = entityOffers({ working, text, passage: { start: 0, end: text.length }, recent: [] }, "");
  expect(offers[0]).toMatchObject({ words: "Ina Vosk", picked: { kind: "new", name: "Ina Vosk" } });
});

test("what no predicate is called, but a text says of one, finds it", () => {
  const found = predicateOffers(at(""), "lives", "anton-kesrin").map(({ picked }) => picked);
  expect(found).toContainEqual({ kind: "predicate", id: "resides-in" });
});
