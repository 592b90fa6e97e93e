import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesAgain, readLines } from "../../../src/case-file/on-disk/read-lines.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { often } from "../../sized.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads a file of these lines, and gives the lines that were handed on, their place in the file with them. */
async function handedOn(written: string | Uint8Array, maxBytes = 1e9) {
  const path = join(folder, "lines.jsonl");
  await writeFile(path, written);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const pieces: { readonly text: string; readonly fromByte: number }[] = [];
  const hash = await readLines(path, maxBytes, (bytes, from, to, room, fromByte) => {
    expect(bytes.length - room).toBeGreaterThan(99_999);
    pieces.push({ text: decoder.decode(bytes.subarray(from, to)), fromByte });
    // What is free may be written to.
    bytes.fill(0x7b, room);
    return true;
  });
  return { hash, pieces, path };
}

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.integer({ min: 200_000, max: 1_500_000 }).map((length) => "é".repeat(length)),
);

test("a file comes as its lines in whole, however long they are, with its hash, and can be read again from each of them", {
  tags: ["slow"],
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"), async (lines, end) => {
      const text = lines.map((each) => each.replace(/[\r\n]/g, "")).join(end);
      const { hash, pieces, path } = await handedOn(text);
      expect(hash).toBe(sha256Of(text));
      expect(pieces.map((piece) => piece.text).join("")).toBe(`${text}\n`);
      let fromByte = 0;
      for (const piece of pieces) {
        expect(piece.text.endsWith("\n")).toBe(true);
        expect(piece.fromByte).toBe(fromByte);
        const [first] = linesAgain(path, fromByte);
        expect(first).toBe(piece.text.split("\n")[0]?.replace(/\r$/, ""));
        fromByte += Buffer.byteLength(piece.text);
      }
      expect([...linesAgain(path, 0)]).toEqual(text.split(/\r?\n/));
    }),
    { numRuns: often(20) },
  );
});

test("what is no UTF-8, longer than the bound, no file or not there is not handed on to the end", async () => {
  expect((await handedOn(new Uint8Array([0x22, 0xff, 0x0a]))).hash).toBeUndefined();
  expect((await handedOn(new Uint8Array([0x0a, 0xc3]))).hash).toBeUndefined();
  expect((await handedOn("a\nb\n", 3)).hash).toBeUndefined();
  expect((await handedOn("a\nb\n", 4)).hash).toBe(sha256Of("a\nb\n"));
  expect(await readLines(folder, 1e9)).toBeUndefined();
  expect(await readLines(join(folder, "nowhere"), 1e9)).toBeUndefined();
});

test.skipIf(process.platform === "win32")("a pipe is not waited for", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  expect(await readLines(pipe, 1e9)).toBeUndefined();
});

test("where lines are not taken, no more are read", async () => {
  const path = join(folder, "long.jsonl");
  await writeFile(path, "x\n".repeat(3_000_000));
  let pieces = 0;
  expect(await readLines(path, 1e9, () => ++pieces > 99)).toBeUndefined();
  expect(pieces).toBe(1);
});
