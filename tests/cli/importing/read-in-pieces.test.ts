import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { readInPieces } from "../../../src/cli/importing/read-in-pieces.ts";
import { piecesOf, wholeText } from "../../../src/formats/readers/text-in-pieces.ts";

// What was put in the place of a module is in nobody else's: the files of a worker share them.
afterEach(() => {
  vi.doUnmock("node:fs");
  vi.doUnmock("../../../src/case-file/on-disk/read-regular-file.ts");
  vi.doUnmock("../../../src/case-file/on-disk/look-at-file.ts");
  vi.resetModules();
});

const folder = mkdtempSync(join(tmpdir(), "sayswho-pieces-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "large.gexf");
const MOST = 10_000_000;

test("a large file is read in pieces, of which none ends within a character, and without its mark", async () => {
  // Of three bytes a piece of two to the power of sixteen holds no whole number.
  const text = `${"→".repeat(50_000)}𝄞${"x𝄞".repeat(30_000)}`;
  writeFileSync(path, `\ufeff${text}`);
  const read = await readInPieces(path, MOST);
  const pieces = [...piecesOf(read)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every((piece) => piece.isWellFormed() && !piece.includes("\ufffd"))).toBe(true);
  expect(wholeText(read)).toBe(text);
  expect(wholeText(read), "and again").toBe(text);
});

test("a mark within a large file is a character of it", async () => {
  const text = "x\ufeff".repeat(60_000);
  writeFileSync(path, text);
  expect(wholeText(await readInPieces(path, MOST))).toBe(text);
});

test("a short file is one string", async () => {
  writeFileSync(path, "short");
  expect(await readInPieces(path, MOST)).toBe("short");
});

test("bytes of another encoding far within are named by line and column", async () => {
  writeFileSync(path, new Uint8Array([...new TextEncoder().encode(`${"line\n".repeat(40_000)}Jos`), 0xe9, 0x0a]));
  await expect(readInPieces(path, MOST)).rejects.toThrow(/:40001:4 is not UTF-8/);
});

test("a character that a large file's end cuts short is named too", async () => {
  writeFileSync(path, new TextEncoder().encode(`${"x".repeat(100_000)}\né`).subarray(0, 100_002));
  await expect(readInPieces(path, MOST)).rejects.toThrow(/:2:1 is not UTF-8/);
});

test("a large archive is told to be what it is", async () => {
  writeFileSync(path, new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(100_000)]));
  await expect(readInPieces(path, MOST)).rejects.toThrow("a workbook");
});

test("a file that is longer than the bound, or none at all, is refused as any other is", async () => {
  writeFileSync(path, "x".repeat(100_000));
  await expect(readInPieces(path, 99_999)).rejects.toThrow("it is 100000 bytes long; at most 99999 are read");
  await expect(readInPieces(folder, MOST)).rejects.toThrow("name a file");
  await expect(readInPieces(join(folder, "none"), MOST)).rejects.toThrow("nothing of that name");
});

test("a file that is changed on the way is not taken for what it was", async () => {
  writeFileSync(path, "x".repeat(100_000));
  const read = await readInPieces(path, MOST);
  writeFileSync(path, "y".repeat(100_001));
  expect(() => wholeText(read)).toThrow("was changed while it was read");
});

test("a file that is changed is not taken for what it was when the walk through it is given up early either", async () => {
  const [text, other] = ["x".repeat(200_000), "y".repeat(200_000)];
  writeFileSync(path, text);
  const read = await readInPieces(path, MOST);
  const walk = piecesOf(read)[Symbol.iterator]();
  walk.next();
  writeFileSync(path, other);
  expect(() => walk.return?.()).toThrow("was changed while it was read");
  expect(() => piecesOf(read)[Symbol.iterator]().next(), "nor when it is begun again").toThrow("was changed");
});

test("what goes wrong with whoever walks is not hidden by what goes wrong with the file", async () => {
  writeFileSync(path, "x".repeat(200_000));
  const read = await readInPieces(path, MOST);
  const walk = () => {
    for (const _ of piecesOf(read)) {
      writeFileSync(path, "y");
      throw new Error("mine");
    }
  };
  expect(walk).toThrow("mine");
});

test("a file that may not be opened is told to be that in words", async () => {
  writeFileSync(path, "x".repeat(100_000));
  vi.resetModules();
  const refuse = () => {
    throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  };
  vi.doMock("node:fs", async (original) => ({ ...(await original<object>()), openSync: refuse }));
  vi.doMock("../../../src/case-file/on-disk/read-regular-file.ts", () => ({
    readRegularFile: async () => ({ ok: false, code: "unreadable", cause: "EACCES" }),
  }));
  const { readInPieces: anew } = await import("../../../src/cli/importing/read-in-pieces.ts");
  await expect(anew(path, MOST)).rejects.toThrow("cannot be read: that is not allowed");
});

test("what is written to a file before it is looked at is part of it", async () => {
  writeFileSync(path, "x".repeat(100_000));
  vi.resetModules();
  vi.doMock("../../../src/case-file/on-disk/look-at-file.ts", async (original) => {
    const { lookAtFile } = await original<typeof import("../../../src/case-file/on-disk/look-at-file.ts")>();
    let isFirst = true;
    return {
      lookAtFile(path: string) {
        if (isFirst) appendFileSync(path, "more");
        isFirst = false;
        return lookAtFile(path);
      },
    };
  });
  const { readInPieces: anew } = await import("../../../src/cli/importing/read-in-pieces.ts");
  expect(wholeText(await anew(path, MOST))).toHaveLength(100_004);
});
