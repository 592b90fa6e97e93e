import { expect, test } from "vitest";
import { ledBySpeaker } from "../../../src/case-file/checks/led-by-speaker.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";
import { draftOf } from "../draft-of.ts";

const { entities, claims } = sampleCase().records;
const [first] = claims;
const speaker = entities.find(({ id }) => id === first?.attribution[0].by);
const asked = (statement: string, by: string = speaker?.id ?? "") =>
  [
    ...ledBySpeaker(
      draftOf({
        claims: [ClaimSchema.parse({ ...first, statement, attribution: [{ ...first?.attribution[0], by }] })],
      }),
    ),
  ].map(({ code, at }) => `${code} ${at.path.join(".")}`);

test("a sentence that does not name its speaker is asked about", () => {
  expect(asked("Somebody is a thief.")).toEqual(["speaker-not-in-sentence statement"]);
});

test("any telling word of a name on record is enough, whatever its case and accents", () => {
  const words = (speaker?.name ?? "").split(" ");
  expect(words.length).toBeGreaterThan(1);
  for (const word of words) expect(asked(`${word.toUpperCase()} alleges it.`), word).toEqual([]);
});

test("of the work's own voice, and of whom nobody names, it is not asked", () => {
  for (const by of [THE_WORK, UNATTRIBUTED]) expect(asked("Somebody is a thief.", by)).toEqual([]);
});

test("no sentence of the sample case is without its speaker", () => {
  expect([...ledBySpeaker(draftOf())]).toEqual([]);
});

test("a sentence that begins with the speaker's name is theirs, also where the name is of signs alone", () => {
  const named = entities.map((one) => (one.id === speaker?.id ? { ...one, name: "***" } : one));
  const claim = { ...first, statement: "*** is a thief.", attribution: [{ ...first?.attribution[0] }] };
  expect([...ledBySpeaker(draftOf({ entities: named, claims: [ClaimSchema.parse(claim)] }))]).toEqual([]);
});
