import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const viewer = fileURLToPath(new URL("../../../src/viewer", import.meta.url));
const files = readdirSync(viewer, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

test("all that knows Sigma lies in renderer, and it is loaded only when a picture is made", () => {
  for (const file of files) {
    const text = readFileSync(`${viewer}/${file}`, "utf8");
    if (/"sigma(\/\w+)?"/.test(text)) expect(file).toMatch(/^renderer\//);
    // One file takes of it what is drawn with, and is itself loaded only then.
    if (file === "renderer/sigma-renderer-parts.ts") continue;
    expect(text, file).not.toMatch(/^import (?!type )[^;]*"(sigma(\/\w+)?|[./\w-]*sigma-renderer-parts\.ts)"/m);
  }
});
