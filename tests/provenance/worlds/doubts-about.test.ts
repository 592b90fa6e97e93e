import { expect, test } from "vitest";
import { traced } from "../../../src/provenance/counting/traced.ts";
import { doubtsAbout } from "../../../src/provenance/worlds/doubts-about.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

test("each kind of doubt about some tellings is found, once", () => {
  const { sources, ...records } = sourcedCase(
    [
      { steps: ["A"], source: "w" },
      { steps: ["B"], source: "v" },
      { steps: ["C"], source: "u" },
      { steps: ["unattributed"], source: "u" },
    ],
    { maybeSame: { A: ["B"] }, unnamed: ["B", "C"], parties: { A: ["M"] }, suspected: { v: ["w"] } },
  );
  const bare = sources.map(({ url, ...source }) =>
    source.id === "u" ? source : { ...source, ...(url ? { url } : {}) },
  );
  const table = buildTable({ ...records, sources: bare });
  const { certain, doubts } = traced(table, [0, 1, 2, 3], {});
  expect(
    doubtsAbout(table, certain, doubts)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(["maybe-same", "no-maker", "party", "suspected", "unattributed", "unnamed"]);
});
