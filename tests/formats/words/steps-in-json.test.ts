import fc from "fast-check";
import { expect, test } from "vitest";
import { AS_RECORDED } from "../../../src/formats/words/json-manner.ts";
import { stepsInJson } from "../../../src/formats/words/steps-in-json.ts";
import { wordsInJson } from "../../../src/formats/words/words-in-json.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("a step is written as it is recorded, under the names of the format, and without an empty list where that says none", () => {
  const inCapitals = { ...AS_RECORDED, nameOf: (field: string) => field.toUpperCase(), saysNoHedges: false };
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const entities = records.entities.map(({ joinedInto: _, ...entity }) => entity);
      const table = buildTable({ ...records, entities });
      const at = stepsInJson(table, wordsInJson(table.columns.words, AS_RECORDED), AS_RECORDED);
      const otherwise = stepsInJson(table, wordsInJson(table.columns.words, inCapitals), inCapitals);
      for (const [place, step] of records.claims.flatMap(({ attribution }) => attribution).entries()) {
        expect(JSON.parse(at(place))).toEqual(step);
        const { time, hedges, ...rest } = step;
        const renamed = { ...rest, ...(hedges.length === 0 ? {} : { hedges }), ...(time && { time: capital(time) }) };
        expect(JSON.parse(otherwise(place))).toEqual(capital(renamed));
      }
    }),
  );
});

const capital = (record: object): object =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name.toUpperCase(), value]));
