import type { CaseRecords } from "../src/model/case.ts";
import { toldCase } from "./provenance/told-case.ts";

const since = (why: string) => ({ when: "2024-05-01", why });
const anchor = { start: 0, end: 3, exact: "one" };

/** A case of which of nearly every claim something became since, each time with words that stand nowhere else; "t0" stands as it was told. */
export function fallenCase(): CaseRecords {
  return toldCase(
    [
      {},
      { status: "withdrawn", withdrawal: since("the coder misread it") },
      {
        status: "withdrawn",
        withdrawal: { ...since("he was not there"), kind: "recanted", source: "v", anchor, supersededBy: "t0" },
      },
      { source: "u" },
      { source: "x" },
      { predicate: "met", object: "bob", procedural: { status: "dropped", asOf: "2021" } },
      { predicate: "met", object: "bob", outcome: ["t7"] },
      { predicate: "met", object: "cyd", procedural: { status: "acquitted", asOf: "2022" } },
      { predicate: "travelled-to", object: "town", source: "u" },
      { predicate: "died", value: "1999", source: "u" },
      { predicate: "located-in", subject: "town", object: "land", source: "u" },
    ],
    {
      sources: [
        { id: "u", status: "retracted", statusChange: since("it was made up") },
        { id: "x", status: "corrected", statusChange: since("a date was wrong") },
      ],
      entities: [
        { id: "town", kind: "place", name: "town", coordinates: { latitude: 10, longitude: 20 } },
        { id: "land", kind: "place", name: "land", coordinates: { latitude: 30, longitude: 50 } },
      ],
    },
  );
}
