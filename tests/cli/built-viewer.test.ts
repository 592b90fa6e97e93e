import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { builtDesk, builtViewer } from "../../src/cli/built-viewer.ts";

afterEach(() => {
  delete process.env.SAYSWHO_VIEWER;
  delete process.env.SAYSWHO_DESK;
});

test.each([
  ["viewer", "SAYSWHO_VIEWER", builtViewer],
  ["desk", "SAYSWHO_DESK", builtDesk],
])("the %s is found where it was built, and where it was not, what to run is said", async (_, variable, built) => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  process.env[variable] = folder;
  expect(built).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringContaining("npm run build") }));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  expect(built()).toBe(folder);
  await rm(folder, { recursive: true });
});
