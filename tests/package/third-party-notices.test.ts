import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Notice, noticeOf, noticesInWords, packageOf } from "../../scripts/third-party-notices.ts";

const installed = (name: string) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sayswho-notices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package of a module is the innermost it lies in; ours is none", () => {
  expect(packageOf("/a/node_modules/preact/dist/x.mjs")).toBe("/a/node_modules/preact");
  expect(packageOf("C:\\a\\node_modules\\@noble\\hashes\\sha2.js")).toBe("C:/a/node_modules/@noble/hashes");
  expect(packageOf("/a/node_modules/b/node_modules/c/x.js")).toBe("/a/node_modules/b/node_modules/c");
  expect(packageOf("/a/src/viewer/main.tsx")).toBeUndefined();
});

test("a package says its version, its licence and whose it is", () => {
  const { name, licence, copyright, text } = noticeOf(installed("preact"));
  expect([name, licence, copyright]).toEqual(["preact", "MIT", ["Copyright (c) 2015-present Jason Miller"]]);
  expect(text).toMatch(/^Permission is hereby granted/);
  expect(noticeOf(installed("d3-geo")).copyright).toHaveLength(2);
});

test("a package that names no licence is not built in", () => {
  mkdirSync(join(folder, "x"));
  writeFileSync(join(folder, "x/package.json"), '{ "name": "x", "version": "1.0.0" }');
  expect(() => noticeOf(join(folder, "x"))).toThrow(/x names no licence/);
});

test("each package is named, and a licence stands once however it is set", () => {
  const of = (name: string, text: string): Notice => ({
    name,
    version: "1",
    licence: "MIT",
    copyright: [`© ${name}`],
    text,
  });
  const words = noticesInWords([
    of("b", "Do “what”\nyou like."),
    of("a", 'Do "what" you\nlike.'),
    of("c", "Do nothing."),
  ]);
  expect(words).toContain("a 1 (MIT) © a\nb 1 (MIT) © b\n\nDo");
  expect(words.match(/you/g)).toHaveLength(1);
  expect(words).toContain("c 1 (MIT) © c\n\nDo nothing.");
});
