import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { realTexts } from "../../../src/cli/importing/real-texts.ts";
import { SourceSchema } from "../../../src/model/source.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await writeFile(join(folder, "text.txt"), "Words.");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const source = (fields: object) => SourceSchema.parse({ genre: "news", ...fields });
const SOURCES = [
  source({ id: "a", title: "One", url: "https://a.example/?q=1" }),
  source({ id: "b", title: "Two" }),
  source({ id: "c", title: "Two" }),
];
const tied = async (name: string) => [...(await realTexts([`${name}=${join(folder, "text.txt")}`], SOURCES))];

test("a work is named by its id, its title or its address, equals signs and all", async () => {
  for (const name of ["a", "One", "https://a.example/?q=1"]) expect(await tied(name)).toEqual([["a", "Words."]]);
});

test("no work of that name, several, or no file is bad usage", async () => {
  for (const name of ["Two", "Three"]) await expect(tied(name)).rejects.toMatchObject({ exitCode: 2 });
  await expect(realTexts(["a"], SOURCES)).rejects.toMatchObject({ exitCode: 2 });
  await expect(realTexts(["a=nowhere.txt"], SOURCES)).rejects.toMatchObject({ exitCode: 2 });
});
