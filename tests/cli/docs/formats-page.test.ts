import { expect, test } from "vitest";
import { formatsPage } from "../../../src/cli/docs/formats-page.ts";
import { FORMATS } from "../../../src/formats/formats.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";

test("every format that is written or read is there, and what it keeps of a claim", () => {
  const { parts } = formatsPage();
  const headings = parts.flatMap((part) => ("heading" in part ? [part.heading] : []));
  expect(new Set(headings)).toEqual(new Set([...FORMATS, ...READERS].map(({ id }) => id)));
  expect(JSON.stringify(parts)).toContain("`claim.allegation`");
});
