/** @module-tag slow */

import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { expect, test } from "vitest";
import { readDocuments } from "../../../src/cli/adding/read-documents.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const document = (name: string) => fileURLToPath(new URL(`../../intake/documents/${name}`, import.meta.url));

test("each document is taken in, in order, under its own name", async () => {
  const read = await readDocuments([document("arabic.pdf"), document("news.html")], terminal);
  expect(read.map(({ document, taken }) => [document.name, taken.ok])).toEqual([
    ["arabic.pdf", true],
    ["news.html", true],
  ]);
});

test("every document that cannot be taken in is named with its reason, and one that cannot be read is bad usage", async () => {
  await expect(readDocuments([document("scan.pdf"), document("locked.pdf")], terminal)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/scan\.pdf.*no-text-layer[\s\S]*locked\.pdf.*encrypted/),
  });
  await expect(readDocuments([document("no-such")], terminal)).rejects.toMatchObject({ exitCode: 2 });
  await expect(readDocuments([document("")], terminal)).rejects.toMatchObject({ exitCode: 2 });
});
