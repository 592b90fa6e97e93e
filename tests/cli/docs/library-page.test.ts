import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { libraryPage } from "../../../src/cli/docs/library-page.ts";

const exported = (stem: string): string[] =>
  [
    ...readFileSync(new URL(`../../../src/${stem}.ts`, import.meta.url), "utf8").matchAll(
      /^export (?:type )?\{([^}]*)\}/gm,
    ),
  ].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/^(?:type )?(?:\w+ as )?/, ""))
      .filter(Boolean),
  );

test("everything that the library exports is on the page, nearly all of it with its comment", {
  tags: ["slow"],
}, () => {
  const { parts } = libraryPage();
  const shown = parts.flatMap((part) => ("heading" in part && part.level === 3 ? [part.heading] : []));
  expect(shown.toSorted()).toEqual([...exported("index"), ...exported("node")].toSorted());
  const texts = parts.filter((part) => "text" in part).length;
  expect(texts).toBeGreaterThan(shown.length * 0.9);
});
