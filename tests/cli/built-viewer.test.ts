import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { builtViewer } from "../../src/cli/built-viewer.ts";

afterEach(() => {
  delete process.env.SAYSWHO_VIEWER;
});

test("the viewer is found where it was built, and where it was not, what to run is said", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  process.env.SAYSWHO_VIEWER = folder;
  expect(builtViewer).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining("npm run build") }),
  );
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  expect(builtViewer()).toBe(folder);
  await rm(folder, { recursive: true });
});
