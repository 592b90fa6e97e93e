import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { actorsInWords } from "../../../src/viewer/what-is-left/actors-in-words.ts";
import { entityOf, sampleTable } from "../sample-state.ts";

test("each actor is named, a work by its title, and each name is kept within itself", () => {
  const table = sampleTable();
  const wire = actorsOf(table).work(table.columns.source[0] ?? 0);
  const title = table.sources[table.columns.source[0] ?? 0]?.title;
  expect(actorsInWords(table, [entityOf(table, "the-gazette"), wire])).toBe(
    `\u2068The Gazette\u2069, \u2068${title}\u2069`,
  );
});
