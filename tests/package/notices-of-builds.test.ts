import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { describe, expect, test } from "vitest";
import { noticeOf, packageOf } from "../../scripts/third-party-notices.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// What the notices are made of is what the bundler says is in a chunk; the source maps say it of the code itself.

/** Each build, a package that must be in it, and whether it is a page, which tells its notices itself. */
const BUILDS = [
  ["viewer", "sigma", true],
  ["desk", "preact", true],
  ["library", "zod", false],
] as const;

describe.each(BUILDS)("the %s", (name, expected, isPage) => {
  test("names every package of whose code there is a line in it", { timeout: 300_000 }, async () => {
    const built = await build({
      configFile: at(`scripts/vite.${name}.ts`),
      logLevel: "error",
      build: { write: false, sourcemap: true },
    });
    const output = [built]
      .flat()
      .flatMap((each) => ("output" in each ? (each.output as Rollup.OutputBundle[string][]) : []));
    const sources = output.flatMap((each) => (each.type === "chunk" ? (each.map?.sources ?? []) : []));
    const folders = new Set(sources.map((source) => packageOf(source ?? "")).filter((folder) => folder !== undefined));
    const packages = [...folders].map((folder) => noticeOf(at(folder.replace(/^.*?(?=node_modules\/)/, ""))).name);
    expect(packages).toContain(expected);

    const told = (ending: string) => {
      const asset = output.find(({ fileName }) => fileName.endsWith(ending));
      return asset?.type === "asset" ? asset.source.toString() : expect.fail(`there is no ${ending}`);
    };
    const notices = [told("third-party-notices.txt"), ...(isPage ? [told("index.html")] : [])];
    for (const words of notices)
      for (const one of packages) expect(words.includes(`\n${one} `), `${one} is not named`).toBe(true);
  });
});
