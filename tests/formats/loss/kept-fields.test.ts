import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { RECORD_KINDS } from "../../../src/formats/loss/kept.ts";
import { keptFields } from "../../../src/formats/loss/kept-fields.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

const sizes = (whole: readonly string[]) =>
  RECORD_KINDS.map((kind) => {
    const fields = keptFields({ whole }).filter((field) => field.kind === kind);
    return fields.reduce((sum, { size }) => sum + size, 0);
  });

test("however finely a format tells fields apart, they are as many", { tags: ["slow"] }, () => {
  const fine = FORMATS.flatMap(({ keeps }) => keeps.whole.filter((path) => path.includes(".")));
  for (const size of sizes([])) expect(size).toBeGreaterThan(2);
  expect(sizes(RECORD_KINDS)).toEqual(sizes([]));
  fc.assert(
    fc.property(fc.subarray(fine), (whole) => {
      expect(sizes(whole)).toEqual(sizes([]));
    }),
  );
});

test("a claim has no value, and a remark no second end", () => {
  const paths = keptFields({ whole: ["claim.id", "remark.id"] }).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["claim.object", "remark.value"]));
  expect(paths).not.toContain("claim.value");
  expect(paths).not.toContain("remark.object");
});

test("whatever a case loses by its fields is said beforehand", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.constantFrom(...FORMATS), ({ records }, { keeps }) => {
      const { whole, partly = {} } = keeps;
      const said = keptFields({ whole, partly }).flatMap(({ fate, path }) => (fate === "whole" ? [] : [path]));
      const met = lossesBeyond({ whole, partly }, buildTable(records)).map(({ field }) => field.replace(/ \(.*/s, ""));
      for (const path of met) expect(said).toContain(path);
    }),
  );
});
