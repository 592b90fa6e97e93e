import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the command runs as a program: a first line for the shell, and the package names it", () => {
  expect(read("src/cli/main.ts").split("\n")[0]).toBe("#!/usr/bin/env node");
  expect(JSON.parse(read("package.json")).bin).toEqual({ sayswho: "dist/cli.js" });
});
