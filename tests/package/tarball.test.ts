import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadedBy } from "../cli/loaded-by.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEED_CASE = join(ROOT, "graph-data/pakistan-isis-k-allegations");
const windows = process.platform === "win32";
const npm = windows ? "npm.cmd" : "npm";

/** Runs a program as a newcomer's shell would, and gives what it printed. */
const shell = (cwd: string, program: string, ...words: string[]) =>
  execFileSync(program, words, { cwd, encoding: "utf8", shell: windows, stdio: ["ignore", "pipe", "pipe"] });

describe("the package, packed and installed in an empty folder", () => {
  let folder = "";
  let packed: { filename: string; files: { path: string }[] };

  beforeAll(() => {
    if (!existsSync(join(ROOT, "dist/cli.js"))) throw new Error("dist is not built; npm test builds it first");
    folder = mkdtempSync(join(tmpdir(), "sayswho-package-"));
    [packed] = JSON.parse(shell(ROOT, npm, "pack", "--json", "--pack-destination", folder));
    writeFileSync(join(folder, "package.json"), '{ "name": "newcomer", "private": true, "type": "module" }\n');
    shell(folder, npm, "install", "--no-audit", "--no-fund", "--prefer-offline", `./${packed.filename}`);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("holds what runs and what people read, and nothing of the workshop", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/cli.js", "dist/viewer/index.html"]),
    );
    for (const path of paths) expect(path).toMatch(/^(dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/);
  });

  test("tells along what the licences of the packages in it ask for", () => {
    for (const [path, name] of [
      ["dist/third-party-notices.txt", "pdfjs-dist"],
      ["dist/viewer/third-party-notices.txt", "preact"],
      ["dist/viewer/index.html", "preact"],
      ["dist/desk/third-party-notices.txt", "preact"],
      ["dist/desk/index.html", "preact"],
    ] as const) {
      expect(readFileSync(join(folder, "node_modules/sayswho", path), "utf8")).toContain(`\n${name} `);
    }
  });

  test("npx sayswho checks a case", () => {
    const report = JSON.parse(shell(folder, "npx", "--no-install", "sayswho", "check", SEED_CASE, "--json"));
    expect(report).toMatchObject({ ok: true, issues: [] });
    expect(report.counts.claims).toBeGreaterThan(50);
  });

  test("asking it for help looks for no package, and loads little of its own", () => {
    const cli = pathToFileURL(join(folder, "node_modules/sayswho/dist/cli.js"));
    const { files, packages } = loadedBy(cli);
    expect(packages).toEqual([]);
    expect(files.reduce((bytes, file) => bytes + statSync(file).size, 0)).toBeLessThan(300_000);
    expect(shell(folder, "npx", "--no-install", "sayswho", "completion", "bash")).toContain("complete -o default");
  });

  test("sayswho open serves the viewer that came with it", () => {
    const script = `
      import { spawn } from "node:child_process";
      const child = spawn(process.execPath, ["node_modules/sayswho/dist/cli.js", "open", ${JSON.stringify(SEED_CASE)}, "--json", "--stop-after", "20"]);
      child.stdout.once("data", async (line) => {
        const page = await (await fetch(JSON.parse(line).url)).text();
        console.log(page.includes("<script"));
        child.kill("SIGTERM");
      });`;
    writeFileSync(join(folder, "serve.js"), script);
    expect(shell(folder, process.execPath, "serve.js").trim()).toBe("true");
  });

  test("sayswho publish puts the viewer that came with it into one file", () => {
    const cli = ["--no-install", "sayswho", "publish", SEED_CASE, "-o", "case.html", "--json"];
    const report = JSON.parse(shell(folder, "npx", ...cli));
    const page = readFileSync(join(folder, "case.html"));
    expect(report).toMatchObject({ file: "case.html", bytes: page.length, texts: 0 });
    expect(page.toString()).toMatch(/content-security-policy.*<script type="module">.{100000,}id="case"/s);
  });

  test("both entries are imported, and the browser-safe one needs no Node", () => {
    const script = `
      import { PREDICATES, buildTable, graphView } from "sayswho";
      import { readCaseFolder } from "sayswho/node";
      const parsed = await readCaseFolder(${JSON.stringify(SEED_CASE)});
      console.log(PREDICATES.length, graphView(buildTable(parsed.records)).size);`;
    writeFileSync(join(folder, "use.js"), script);
    expect(shell(folder, process.execPath, "use.js").trim()).toMatch(/^\d+ \d+$/);
    const inner = readFileSync(join(folder, "node_modules/sayswho/dist/index.js"), "utf8");
    expect(inner).not.toMatch(/from "node:/);
  });

  test.each(["bundler", "nodenext"])(
    "its types hold for a program in TypeScript with module resolution %s",
    (resolution) => {
      const program = `
      import { type Claim, type ClaimTable, isEdgeClaim } from "sayswho";
      import { readCaseFolder } from "sayswho/node";
      const parsed = await readCaseFolder("x");
      if (parsed.ok) for (const claim of parsed.records.claims) if (isEdgeClaim(claim)) claim.object satisfies string;
      export const mark = (table: ClaimTable): true => table.claim(0).allegation;
      // @ts-expect-error a claim without a source is no claim
      export const none: Claim = { allegation: true };
    `;
      writeFileSync(join(folder, "program.ts"), program);
      const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
      const module = resolution === "bundler" ? "esnext" : "nodenext";
      const options = [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2023",
        "--lib",
        "es2023,dom",
        "--types",
        "",
        "--module",
        module,
        "--moduleResolution",
        resolution,
      ];
      expect(shell(folder, process.execPath, tsc, ...options, "program.ts").trim()).toBe("");
    },
  );
});

test("npx sayswho works in the checkout itself", () => {
  expect(shell(ROOT, "npx", "--no-install", "sayswho", "--version").trim()).toMatch(/^\d+\.\d+\.\d+$/);
});
