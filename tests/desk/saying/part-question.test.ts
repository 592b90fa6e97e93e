import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import type { OfferedFrom } from "../../../src/desk/saying/offers.ts";
import { questionOf } from "../../../src/desk/saying/part-question.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { PartOfForm, StepField } from "../../../src/desk/state/form.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayClaim, sayOn, sayRecanted, sayReply, sayStep, sayWithdrawn } from "../../../src/desk/state/say.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { PASSAGE_ROLES } from "../../../src/model/claim.ts";
import { isRemarkPredicate, PREDICATES } from "../../../src/model/predicate.ts";
import { REPLY_STATUSES } from "../../../src/model/reply.ts";
import { ownDesk, select } from "../own-desk.ts";

const desk = ownDesk();
const WAGES = "Ask Kesrin, who, perhaps in 2018, drew his wages from Evenlamp";

const PARTS: readonly Exclude<PartOfForm, object>[] = [
  "subject",
  "predicate",
  "object",
  "value",
  "time",
  "edtf",
  "place",
  "hedge",
  "role",
  "note",
  "statement",
  "also",
];
const STEP_FIELDS: readonly StepField[] = [
  "by",
  "mode",
  "cue",
  "in",
  "interest",
  "basis",
  "terms",
  "time",
  "edtf",
  "hedge",
  "stance",
];

const asked = (state: DeskState, part: PartOfForm) => {
  const from: OfferedFrom = {
    working: state.working.value,
    text: state.read.value?.text ?? "",
    passage: state.selected.value ?? { start: 0, end: 0 },
    recent: state.recent.value,
  };
  return questionOf(part, state.form.value, from, state);
};
const offered = (state: DeskState, part: PartOfForm, typed = "") =>
  asked(state, part)
    .offers(typed)
    .map(({ words }) => words);
const claiming = async (words = WAGES) => {
  const state = await desk.reading("union-speech", words);
  sayClaim(state);
  return state;
};
const everybody = (state: DeskState) => [...partsOf(state.working.value, "entities")].map(([id]) => id);

test("every part of a claim and of a step is asked for in its own words", async () => {
  const state = await claiming("Ask Kesrin");
  const parts: readonly PartOfForm[] = [...PARTS, ...STEP_FIELDS.map((field) => ({ step: 0, field }))];
  const questions = parts.map((part) => `${asked(state, part).label} ${asked(state, part).aside ?? ""}`.slice(0, 40));
  for (const words of questions) expect(words).toMatch(/\w/);
  expect(new Set(questions).size).toBe(parts.length);
});

test("an answer of another kind than what is asked for changes nothing", async () => {
  const state = await claiming();
  const before = state.form.value;
  for (const part of PARTS) asked(state, part).take({ kind: "voice", by: "work" });
  expect(state.form.value).toBe(before);
});

describe("who or what", () => {
  test("comes from the passage, is taken into the sentence, and is at hand from then on", async () => {
    const state = await claiming();
    expect(offered(state, "subject").join()).toMatch(/Anton Kesrin.*Evenlamp Company/);
    state.recent.value = ["vane-light"];
    asked(state, "subject").take({ kind: "entity", id: "evenlamp" });
    expect(state.form.value).toMatchObject({ subject: "evenlamp" });
    expect(state.part.value).toBe("predicate");
    expect(state.recent.value).toEqual(["evenlamp", "vane-light"]);
  });

  test("is whole where somebody else has said the same of the same: what, of whom, and in which role", async () => {
    const state = await claiming();
    sayOn(state, { value: "a man of wages", qualifiers: { amount: "4,000" } });
    const said = { kind: "said", subject: "anton-kesrin", predicate: "employed-by", object: "evenlamp" } as const;
    asked(state, "subject").take({ ...said, role: "wages" });
    const { kind: _, ...ends } = said;
    expect(state.form.value).toMatchObject({ ...ends, qualifiers: { role: "wages", amount: "4,000" } });
    expect(state.form.value).toMatchObject({ value: undefined });
    expect(state.part.value).toBeUndefined();
  });

  test("at the other end is only what the predicate can lead to from there", { tags: ["slow"] }, async () => {
    const state = await claiming();
    state.recent.value = everybody(state);
    for (const predicate of PREDICATES.filter((one) => !isRemarkPredicate(one)))
      for (const subject of ["anton-kesrin", "evenlamp", "port-ellary"]) {
        const kind = partOf(state.working.value, "entities", subject)?.kind;
        sayOn(state, { subject, predicate: predicate.id });
        const fitting = predicate.ends.flatMap(([from, to]) => (from === kind ? [to] : []));
        const marks = asked(state, "object")
          .offers("")
          .flatMap(({ mark }) => mark ?? []);
        expect(marks.length > 0).toBe(fitting.length > 0);
        for (const mark of marks) expect(fitting).toContain(mark);
      }
  });

  test("at the other end is never whoever it is said of", async () => {
    const state = await claiming();
    sayOn(state, { subject: "anton-kesrin", predicate: "met" });
    const picked = asked(state, "object")
      .offers("")
      .map((offer) => offer.picked);
    expect(picked).not.toContainEqual({ kind: "entity", id: "anton-kesrin" });
  });

  test("as place is a place alone, and whoever is asked is never one", async () => {
    const state = await claiming();
    state.recent.value = everybody(state);
    expect(offered(state, "place")).toContain("Port Ellary");
    expect(offered(state, "place")).not.toContain("Anton Kesrin");
    expect(offered(state, "asked")).toContain("Anton Kesrin");
    for (const { mark } of asked(state, "asked").offers("")) expect(mark).not.toBe("place");
  });
});

test("what is said of it in one's own words is a remark with its value, and has no other end", async () => {
  const state = await claiming();
  sayOn(state, { subject: "anton-kesrin", object: "evenlamp" });
  asked(state, "predicate").take({ kind: "remark", id: "acted", value: "drew wages" });
  expect(state.form.value).toMatchObject({ predicate: "acted", value: "drew wages", object: undefined });
  asked(state, "value").words?.("drew his wages");
  expect(state.form.value).toMatchObject({ value: "drew his wages" });
  asked(state, "predicate").take({ kind: "predicate", id: "employed-by" });
  expect(state.form.value).toMatchObject({ predicate: "employed-by" });
});

describe("when", () => {
  test("is taken in the words of the text with the date that they give, and that date is asked for", async () => {
    const state = await claiming();
    expect(offered(state, "time")).toContain("perhaps in 2018");
    asked(state, "time").take({ kind: "word", word: "in 2018" });
    expect(state.form.value).toMatchObject({ time: { raw: "in 2018", edtf: "2018" } });
    expect(state.part.value).toBe("edtf");
    expect(asked(state, "edtf")).toMatchObject({ label: "When is “in 2018”?", initial: "2018" });
    asked(state, "edtf").words?.("2018~");
    expect(state.form.value).toMatchObject({ time: { raw: "in 2018", edtf: "2018~" } });
    asked(state, "edtf").words?.("");
    expect(state.form.value).toHaveProperty("time", { raw: "in 2018" });
    asked(state, "time").words?.("");
    expect(state.form.value).toMatchObject({ time: undefined });
  });

  test("in words that have been dated in the source is not asked again", async () => {
    const state = await claiming();
    const dated = claimsIn(state.working.value, "union-speech").flatMap(({ time }) =>
      time?.edtf === undefined ? [] : [time],
    );
    const [first] = dated;
    if (first === undefined) expect.fail("no claim has a date");
    asked(state, "time").words?.(first.raw);
    expect(state.form.value).toMatchObject({ time: { raw: first.raw } });
    expect(state.part.value).not.toBe("edtf");
  });
});

test("a word that holds back is offered word for word, and stands once however often it is taken", async () => {
  const state = await claiming();
  expect(offered(state, "hedge")).toEqual(["perhaps"]);
  for (const word of ["perhaps", "it seems", "perhaps"]) asked(state, "hedge").take({ kind: "word", word });
  expect(state.form.value).toMatchObject({ hedges: ["it seems", "perhaps"] });
  asked(state, "hedge").words?.("");
  expect(state.form.value).toMatchObject({ hedges: ["it seems", "perhaps"] });
});

test("a role is a qualifier among others, each told by its name, and goes without them", async () => {
  const state = await claiming();
  asked(state, "role").words?.("keeper of the books");
  asked(state, "role").words?.("amount: 4,000");
  expect(state.form.value).toHaveProperty("qualifiers", { role: "keeper of the books", amount: "4,000" });
  expect(asked(state, "role").initial).toBe("keeper of the books");
  asked(state, "role").words?.("");
  expect(state.form.value).toHaveProperty("qualifiers", { amount: "4,000" });
});

test("a remark and a sentence of one's own begin with what is there, and go where nothing is left of them", async () => {
  const state = await claiming();
  sayStep(state, 0, { by: "bram-uhlet" });
  sayOn(state, { subject: "evenlamp", predicate: "operates-in", object: "vane-light", note: "seen" });
  expect(asked(state, "note").initial).toBe("seen");
  const worded = "Bram Uhlet alleges that Evenlamp Company operates in Vane Light.";
  expect(asked(state, "statement").initial).toBe(worded);
  asked(state, "statement").words?.("He says so.");
  expect(asked(state, "statement").initial).toBe("He says so.");
  for (const part of ["note", "statement"] as const) asked(state, part).words?.("");
  expect(state.form.value).toMatchObject({ note: undefined, statement: undefined });
  expect(asked(state, "statement").initial).toBe(worded);
});

describe("a further passage", () => {
  test("of the claim above is asked for what it adds", { tags: ["slow"] }, async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin");
    expect(asked(state, "also").label).toBe("What does the passage add to the claim above?");
    sayClaim(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    expect(asked(state, "also").label).toBe("Where else does it stand?");
  });

  test("that others stand on is offered until it is taken", async () => {
    const state = await claiming();
    const further = () => asked(state, "also").offers("");
    const [first] = further();
    if (first?.picked.kind !== "passage") expect.fail("no passage is offered");
    asked(state, "also").take(first.picked);
    const { role, at } = first.picked;
    expect(state.form.value).toMatchObject({ alsoAt: [{ role, at }] });
    expect(further().map(({ picked }) => picked)).not.toContainEqual(first.picked);
  });

  test("that is selected beside the sentence is asked for what it adds to it, before all others", async () => {
    const state = await claiming();
    for (const role of PASSAGE_ROLES) expect(offered(state, "also")).not.toContain(role);
    select(state, "18 March 2023");
    expect(offered(state, "also").slice(0, PASSAGE_ROLES.length)).toEqual(PASSAGE_ROLES.slice(0, 9));
    asked(state, "also").take({ kind: "word", word: "date" });
    expect(state.form.value).toMatchObject({ alsoAt: [{ role: "date", at: state.selected.value }] });
  });
});

describe("a withdrawal", () => {
  test("asks for its reason, and for a day that is never empty", async () => {
    const state = await desk.reading("union-speech");
    const [claim] = claimsIn(state.working.value, "union-speech");
    if (claim === undefined) expect.fail("no claim");
    sayWithdrawn(state, claim);
    expect(asked(state, state.part.value ?? "note").label).toBe("Why is it withdrawn?");
    asked(state, "why").words?.("It is of the lamp.");
    asked(state, "since").words?.("2023-03-18");
    asked(state, "since").words?.("");
    expect(state.form.value).toMatchObject({ why: "It is of the lamp.", when: "2023-03-18" });
    expect([asked(state, "why").initial, asked(state, "since").initial]).toEqual(["It is of the lamp.", "2023-03-18"]);
  });

  test("takes back a claim of another source that still stands, and one of this source stands in its place", {
    tags: ["slow"],
  }, async () => {
    const state = await desk.reading("union-speech", "We did not threaten anybody.");
    sayRecanted(state);
    for (const [part, isHere] of [
      ["withdrawn", false],
      ["instead", true],
    ] as const) {
      const claims = asked(state, part)
        .offers("")
        .map(({ picked }) => partOf(state.working.value, "claims", picked.kind === "claim" ? picked.id : ""));
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) {
        expect(claim?.status).toBe("standing");
        expect(claim?.source === "union-speech").toBe(isHere);
      }
      asked(state, part).take({ kind: "claim", id: claims[0]?.id ?? "" });
      expect(state.form.value).toHaveProperty(isHere ? "supersededBy" : "claim", claims[0]?.id);

      const withdrawn = claims[0] ?? expect.fail("no claim");
      sayWithdrawn(state, withdrawn);
      sayOn(state, { why: "It is of the lamp." });
      await save(state);
      expect(partOf(state.working.value, "claims", withdrawn.id)?.status).toBe("withdrawn");
      const picked = asked(state, part).offers("");
      expect(picked).not.toContainEqual(expect.objectContaining({ picked: { kind: "claim", id: withdrawn.id } }));
      sayRecanted(state);
    }
  });
});

test("a reply asks who was asked, what came of it, and their words", async () => {
  const state = await desk.reading("union-speech");
  sayReply(state, claimsIn(state.working.value, "union-speech").slice(0, 1));
  expect(asked(state, state.part.value ?? "note").label).toBe("Who was asked?");
  asked(state, "asked").take({ kind: "entity", id: "evenlamp" });
  expect(state.part.value).toBe("status");
  expect(offered(state, "status")).toEqual(REPLY_STATUSES);
  asked(state, "status").take({ kind: "word", word: "declined" });
  asked(state, "text").words?.("No word of it.");
  expect(state.form.value).toMatchObject({ asked: "evenlamp", status: "declined", text: "No word of it." });
  expect(asked(state, "text").initial).toBe("No word of it.");
});
