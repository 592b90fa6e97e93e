import { expect, test } from "vitest";
import { wordsFinder, wordsTroubles } from "../../../src/edit/proposals/words-rule.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { proposal } from "./beside-seed.ts";

const text = "Kesrin reportedly told the Bell on Monday\nthat “the Union” did it.";
const stands = wordsFinder(text);
const told = (fields: object) =>
  wordsTroubles(
    ProposalSchema.parse(proposal({ attribution: [{ by: "work", mode: "writes" }], ...fields })),
    stands,
  ).map(({ message }) => /`([^`]+)`/.exec(message)?.[1]);

test("what is given as words of the text has to be there, white space and quotation marks apart", () => {
  expect(stands('on Monday that "the Union" did it')).toBe(true);
  expect(stands("on Tuesday")).toBe(false);
});

test("cues, hedges, times and qualifiers are quotes too, each named by its place", () => {
  expect(
    told({
      hedges: ["reportedly"],
      time: { raw: "on Monday" },
      qualifiers: { role: "the Union" },
      attribution: [{ by: "work", mode: "writes", cue: "told" }],
    }),
  ).toEqual([]);
  expect(
    told({
      hedges: ["allegedly"],
      time: { raw: "on Tuesday" },
      qualifiers: { role: "murdered" },
      attribution: [{ by: "work", mode: "writes", cue: "admitted", hedges: ["perhaps"], time: { raw: "in May" } }],
    }),
  ).toEqual([
    "attribution[0].cue",
    "attribution[0].hedges",
    "attribution[0].time.raw",
    "hedges",
    "time.raw",
    "qualifiers.role",
  ]);
});
