import { expect, test } from "vitest";
import { standingInWords } from "../../src/graph/standing-in-words.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { type ToldClaim, toldCase } from "../provenance/told-case.ts";

const said = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) => {
  const table = buildTable(toldCase(claims, { sources }));
  return standingInWords(table.claim(0), table);
};
const ended = (status: string) => ({ procedural: { status, asOf: "2024" }, predicate: "met" });

test("a claim that stands as it was told says nothing", () => {
  expect(said([{ procedural: { status: "charged", asOf: "2024" } }])).toBe("");
});

test("that it was withdrawn or taken back, that its work was retracted, and how it ended", () => {
  const when = { when: "2024-05-01", why: "a wrong line" };
  expect(said([{ status: "withdrawn", withdrawal: when }])).toBe("withdrawn (miscoded) 2024-05-01: a wrong line");
  const recanted = { ...when, kind: "recanted", source: "v", anchor: { start: 0, end: 3, exact: "one" } };
  expect(said([{ status: "withdrawn", withdrawal: recanted }])).toBe("withdrawn (recanted) 2024-05-01: a wrong line");
  expect(said([{}], [{ id: "w", status: "retracted", statusChange: when }])).toBe(
    "its work was retracted 2024-05-01: a wrong line",
  );
  expect(said([ended("dropped")])).toBe("dropped as of 2024");
  expect(said([{ outcome: ["t1"] }, ended("acquitted")])).toBe("acquitted as of 2024, as told in t1");
  expect(said([{ ...ended("acquitted"), outcome: ["t1"] }, ended("acquitted")])).toBe(
    "acquitted as of 2024, as told in t1",
  );
});

test("a conviction, and an ending that was withdrawn, end nothing", () => {
  expect(said([{ outcome: ["t1"] }, ended("convicted")])).toBe("");
  const withdrawn = { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } };
  expect(said([{ outcome: ["t1"] }, { ...ended("acquitted"), ...withdrawn }])).toBe("");
});
