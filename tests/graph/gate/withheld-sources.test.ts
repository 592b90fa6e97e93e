import { describe, expect, test } from "vitest";
import type { LeaveTerms } from "../../../src/graph/gate/leave-terms.ts";
import { withheldSources as withheldBy } from "../../../src/graph/gate/withheld-sources.ts";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { type Source, SourceSchema } from "../../../src/model/source.ts";

const source = (id: string, fields: object = {}) => SourceSchema.parse({ id, genre: "document", ...fields });
const withheldSources = (sources: readonly Source[], terms: LeaveTerms) => withheldBy(sources, terms, timeBounds);
const TODAY = { today: "2024-06-15" };

test("what is not open stays behind; restricted works go where that is asked for, confidential ones never", () => {
  const sources = [
    source("open"),
    source("inner", { access: "restricted" }),
    source("sealed", { access: "confidential" }),
    source("later", { embargo: "2024-07" }),
  ];
  expect([...withheldSources(sources, TODAY)]).toEqual([
    ["inner", "restricted"],
    ["sealed", "confidential"],
    ["later", "under embargo"],
  ]);
  expect([...withheldSources(sources, { ...TODAY, include: "restricted" })]).toEqual([["sealed", "confidential"]]);
  const share = [asSourceId("inner"), asSourceId("sealed")];
  expect([...withheldSources(sources, { ...TODAY, share })]).toEqual([
    ["sealed", "confidential"],
    ["later", "under embargo"],
  ]);
});

describe("an embargo", () => {
  test.each([
    ["2024-06-15", false],
    ["2024-06-16", true],
    ["2024-06", true],
    ["2023", false],
    ["2024-06-15T10:00:00Z", true],
    ["2024-06-14T23:00:00Z", false],
    ["2024-01/..", true],
    ["[2024-01,2024-12]", true],
  ])("until %s, asked on the fifteenth of June 2024: under it, %s", (embargo, isUnder) => {
    expect(withheldSources([source("one", { embargo })], TODAY).size === 1).toBe(isUnder);
  });

  test("holds where the day that is asked for is none", () => {
    expect(withheldSources([source("one", { embargo: "2001" })], { today: "soon" }).size).toBe(1);
  });
});

test("records that were joined are one work, and the strictest holds for all", () => {
  const into = (id: string) => ({ joinedInto: { id, when: "2024", why: "the same scan" } });
  const sources = [
    source("a", into("b")),
    source("b", into("c")),
    source("c", { access: "confidential" }),
    source("d", { access: "restricted", ...into("e") }),
    source("e"),
    source("f", into("e")),
    source("g"),
  ];
  expect([...withheldSources(sources, TODAY).keys()].sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
});
