import { Readable } from "node:stream";
import pc from "picocolors";
import { expect, test } from "vitest";
import { readInput } from "../../../src/cli/drafts/read-input.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const from = (...chunks: (string | Buffer)[]) => ({ ...terminal, input: Readable.from(chunks) });

test("what is piped in is read to its end", async () => {
  expect(Buffer.from(await readInput(from(Buffer.from("ab"), Buffer.from("c")), 10)).toString()).toBe("abc");
  expect(Buffer.from(await readInput(from("Łó"), 10)).toString()).toBe("Łó");
});

test("nothing to read, and more than is read, end the command", async () => {
  await expect(readInput(terminal, 10)).rejects.toMatchObject({ exitCode: 2 });
  await expect(readInput(from(Buffer.from("abcdefghijk")), 10)).rejects.toMatchObject({ exitCode: 1 });
});
