import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { SaidLine } from "../../../src/desk/saying/said-line.tsx";
import { save } from "../../../src/desk/state/save.ts";
import {
  offersOnLine,
  sayClaim,
  sayFrame,
  sayOn,
  sayReply,
  sayStep,
  sayWithdrawn,
} from "../../../src/desk/state/say.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const reading = () => desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");

test("while nothing is said there is no line", async () => {
  expect(shownBy(SaidLine, { state: await reading() })).toBe("");
});

test("a claim, who speaks, a withdrawal and a reply are a sentence each, to be saved or left", async () => {
  const state = await reading();
  const [claim] = claimsIn(state.working.value, "union-speech");
  if (claim === undefined) expect.fail("no claim");
  const says = (words: string) => expect(shownBy(SaidLine, { state })).toMatch(new RegExp(`${words}.*Save.*Leave it`));

  sayClaim(state);
  sayStep(state, 0, { by: "bram-uhlet" });
  says("Bram Uhlet alleges that");
  sayFrame(state);
  sayStep(state, 0, { by: "bram-uhlet" });
  says("Here Bram Uhlet speaks");
  sayWithdrawn(state, claim);
  says("Withdrawn, as it was recorded by mistake");
  sayReply(state, [claim]);
  sayOn(state, { asked: "evenlamp", status: "declined" });
  says("Of 1 claim, Evenlamp Company: declined");
});

test("what may belong to it is offered with a digit each, once no part is asked for", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin, who, perhaps in 2018, drew his wages from Evenlamp");
  sayClaim(state);
  expect(markupOf(SaidLine, { state })).not.toContain("line-offers");
  sayOn(state, { subject: "anton-kesrin", predicate: "employed-by", object: "evenlamp" });
  const markup = markupOf(SaidLine, { state });
  const digits = [...markup.matchAll(/<kbd class="key">(\d)<\/kbd> <span class="what">/g)].map(([, digit]) => digit);
  expect(digits.length).toBeGreaterThan(1);
  expect(digits).toEqual(offersOnLine(state).map((_, i) => String(4 + i)));
  for (const { words } of offersOnLine(state)) expect(shownBy(SaidLine, { state })).toContain(words);
});

describe("a claim", () => {
  test("that is refused says why, and marks the part that is wrong", async () => {
    const state = await reading();
    sayClaim(state);
    sayOn(state, { subject: "port-ellary", predicate: "paid", object: "evenlamp" });
    await save(state);
    expect(markupOf(SaidLine, { state })).toContain('role="alert"');
    expect(markupOf(SaidLine, { state })).toMatch(/class="part[^"]* wrong"/);
  });

  test("whose parts are all there says before it is saved what would be refused", async () => {
    const state = await reading();
    sayClaim(state);
    sayOn(state, { subject: "port-ellary", predicate: "paid", object: "evenlamp" });
    expect(state.part.value).toBeUndefined();
    expect(markupOf(SaidLine, { state })).toContain('role="alert"');
  });
});

test("each key that a sentence shows stands there for one thing", async () => {
  const state = await reading();
  const [claim] = claimsIn(state.working.value, "union-speech");
  if (claim === undefined) expect.fail("no claim");
  for (const begin of [() => sayClaim(state), () => sayFrame(state), () => sayWithdrawn(state, claim)]) {
    begin();
    state.part.value = undefined;
    const keys = [...markupOf(SaidLine, { state }).matchAll(/<kbd[^>]*>([^<]*)<\/kbd>/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size, keys.join(" ")).toBe(keys.length);
  }
});
