import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { config } from "zod";
import "../../src/viewer/no-generated-code.ts";

test("schemas are not compiled into functions, which the page's policy forbids", () => {
  expect(config().jitless).toBe(true);
});

test("that is set before any schema is made", () => {
  const main = readFileSync(new URL("../../src/viewer/main.tsx", import.meta.url), "utf8");
  expect(main).toMatch(/^import "\.\/no-generated-code\.ts";/);
});
