import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { docsPages } from "../../../src/cli/docs/pages.ts";
import { wholeProgram } from "./whole-program.ts";

test("every page is in the list, and the first leads to the others", () => {
  const pages = docsPages(wholeProgram());
  const files = readdirSync(new URL("../../../src/cli/docs/", import.meta.url)).filter((file) =>
    /^(?!html|text).*-page\.ts$/.test(file),
  );
  expect(
    pages
      .slice(1)
      .map(({ id }) => `${id}-page.ts`)
      .toSorted(),
  ).toEqual(files.toSorted());
  for (const { title } of pages.slice(1)) expect(JSON.stringify(pages[0])).toContain(title);
});
