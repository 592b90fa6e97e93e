import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOM = new URL("../../../src/viewer/", import.meta.url).pathname;

test("Sigma is loaded by one file, as it draws: all else takes its types alone", () => {
  const loading = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /^import (?!type ).*from "sigma|import\("sigma/m.test(readFileSync(ROOM + file, "utf8")));
  expect(loading).toEqual(["renderer/sigma-renderer-parts.ts"]);
});
