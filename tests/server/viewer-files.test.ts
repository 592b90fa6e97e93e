import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readViewerFiles } from "../../src/server/viewer-files.ts";

test("files of known kinds are held by the path under which they are asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  try {
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), "page");
    await writeFile(join(folder, "assets", "main.js"), "script");
    await writeFile(join(folder, "secret.key"), "secret");
    const files = await readViewerFiles(folder);
    expect([...files.keys()].sort()).toEqual(["/assets/main.js", "/index.html"]);
    expect(new TextDecoder().decode(files.get("/index.html")?.bytes)).toBe("page");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a viewer that was not built has no files", async () => {
  expect((await readViewerFiles("/nowhere/at/all")).size).toBe(0);
});
