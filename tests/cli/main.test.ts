import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadedBy } from "./loaded-by.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the command runs as a program: a first line for the shell, and the package names it", () => {
  expect(read("src/cli/main.ts").split("\n")[0]).toBe("#!/usr/bin/env node");
  expect(JSON.parse(read("package.json")).bin).toEqual({ sayswho: "dist/cli.js" });
});

test("whoever asks for help waits for no schema, no format and no driver: they are loaded when a command acts", () => {
  const { files, packages } = loadedBy(new URL("../../src/cli/main.ts", import.meta.url));
  expect(packages).toEqual(["commander", "picocolors"]);
  expect(files.filter((file) => /\/src\/(?!cli\/)/.test(file)).map((file) => file.replace(/.*\/src\//, ""))).toEqual([
    "errors.ts",
    "formats/readers/tables/mapping-example.ts",
    "model/plain-words.ts",
    "model/predicate.ts",
  ]);
  expect(files.some((file) => file.includes("/cli/actions/"))).toBe(false);
});
