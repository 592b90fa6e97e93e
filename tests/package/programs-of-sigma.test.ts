import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { withoutProgramsOfSigma } from "../../scripts/vite.sigma.ts";

const folder = mkdtempSync(join(tmpdir(), "sayswho-sigma-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MADE = ["ArrowHead", "Clamped", "Arrow", "DoubleClamped", "DoubleArrow"].map(
  (name) => `var Edge${name}Program = createEdge${name}Program();`,
);
const CIRCLE = [0, 2, 4].map((n, i) => `_defineProperty(NodeCircleProgram, "ANGLE_${i + 1}", ${n});`);
const OFFERED = ["  circle: NodeCircleProgram", "  arrow: EdgeArrowProgram,", "  line: EdgeRectangleProgram"];
const WORDS = ["EdgeLabel: drawStraightEdgeLabel", "NodeLabel: drawDiscNodeLabel", "NodeHover: drawDiscNodeHover"].map(
  (word) => `  defaultDraw${word},`,
);
const COLOURS = [
  "var HTML_COLORS = {",
  '  black: "#000000",',
  '  ivory: "#FFFFF0"',
  "};",
  "globalThis.hues = HTML_COLORS;",
];

const FINDING = ["renderLabels()", "renderEdgeLabels()", "renderHighlightedNodes()", "getNodeAtPosition(position)"]
  .concat("getEdgeAtPoint(x, y)", "getLabelsToDisplay(ratio, density)")
  .flatMap((name) => [
    "globalThis.methods.push({",
    `    value: function ${name} {`,
    "      return lookThroughAll();",
    "    }",
    "});",
  ]);

/** Builds what has such a text for Sigma's. */
async function builtWith(lines: readonly string[]): Promise<string> {
  const sigma = join(folder, "node_modules/sigma");
  mkdirSync(sigma, { recursive: true });
  writeFileSync(join(sigma, "sigma.js"), `${lines.join("\n")}\nexport const drawn = 1;\n`);
  const built = await build({
    ...{ root: folder, configFile: false, logLevel: "silent", plugins: [withoutProgramsOfSigma()] },
    build: { write: false, minify: false, lib: { entry: join(sigma, "sigma.js"), formats: ["es"] } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [chunk] = first?.output ?? [];
  return chunk?.code ?? "";
}

test("the programs that Sigma makes and offers, the words that it draws, how it looks for them, and its names of colours are not in a page, which has its own", async () => {
  const offered = ["var offered = {", ...WORDS, ...OFFERED, "};", "globalThis.offered = offered;"];
  const code = await builtWith([...MADE, ...CIRCLE, ...COLOURS, ...FINDING, ...offered]);
  expect(code).toContain("offered");
  expect(code).not.toMatch(/createEdge|NodeCircle|draw[SD]|ivory|lookThroughAll/);
});

test("the build fails where Sigma is written otherwise", async () => {
  const offering = (lines: readonly string[]) => ["var offered = {", ...lines, "};", "globalThis.offered = offered;"];
  const whole = [...COLOURS, ...CIRCLE, ...FINDING, ...offering([...WORDS, ...OFFERED])];
  await expect(builtWith([...MADE.slice(1), ...whole])).rejects.toThrow("the programs that it makes");
  await expect(builtWith([...MADE, ...COLOURS, ...offering(WORDS)])).rejects.toThrow("the programs that it offers");
  await expect(builtWith([...MADE, ...COLOURS, ...offering(OFFERED)])).rejects.toThrow("the words that it draws");
  await expect(builtWith([...MADE, ...whole.slice(COLOURS.length)])).rejects.toThrow("the names of colours");
  const angles = whole.filter((line) => !CIRCLE.includes(line));
  await expect(builtWith([...MADE, ...angles])).rejects.toThrow("the corners of the circle");
  const found = whole.map((line) => line.replace("getEdgeAtPoint", "edgeAt"));
  await expect(builtWith([...MADE, ...found])).rejects.toThrow("and finds that");
});
