import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOutput } from "../../../src/cli/output/write-output.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file gets its name when it is whole", async () => {
  const path = join(folder, "a.txt");
  await writeOutput({ path, into: "file" }, ["one ", new TextEncoder().encode("two")]);
  expect(await readFile(path, "utf8")).toBe("one two");

  const breaking = (function* () {
    yield "x".repeat(300_000);
    throw new Error("the second piece fails");
  })();
  await expect(writeOutput({ path: join(folder, "b.txt"), into: "file" }, breaking)).rejects.toMatchObject({
    code: "file-unwritable",
  });
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

test.skipIf(process.platform === "win32")("a device takes the pieces, and one that is full says so", async () => {
  await writeOutput({ path: "/dev/null", into: "stream" }, ["one", "two"]);
  if (process.platform !== "linux") return;
  await expect(writeOutput({ path: "/dev/full", into: "stream" }, ["one"])).rejects.toMatchObject({
    code: "file-unwritable",
  });
});
