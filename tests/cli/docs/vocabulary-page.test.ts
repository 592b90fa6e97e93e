import { expect, test } from "vitest";
import { vocabularyPage } from "../../../src/cli/docs/vocabulary-page.ts";
import { PREDICATES } from "../../../src/model/predicate.ts";

test("every predicate stands once in the table of its family", () => {
  const cells = vocabularyPage().parts.flatMap((part) =>
    "table" in part ? part.table.rows.map(([first]) => first) : [],
  );
  expect(cells.toSorted()).toEqual(PREDICATES.map(({ id }) => `\`${id}\``).toSorted());
});
