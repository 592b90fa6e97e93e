import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { svgDrawing } from "../../../src/viewer/picture-file/svg-drawing.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { emphasisOf } from "../../../src/viewer/state/emphasis.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

const { scene, table } = sampleState();
const drawn = (emphasis = emphasisOf(table, NOTHING, NOTHING)) => {
  const drawing = { table, scene, inSight: scene, moment: { emphasis }, palette: LIGHT, sight: wholeSight(scene) };
  return parsedSvg(`<svg>${svgDrawing(drawing, plainRuler()).join("")}</svg>`);
};

test("every claim is one path with the mark, its id and its source, and says who alleges what", () => {
  const paths = drawn().filter(({ name }) => name === "path");
  expect(paths.map(({ attributes }) => attributes["data-claim-id"])).toEqual(scene.edges.map(({ id }) => id));
  for (const { attributes, children } of paths) {
    expect(attributes["data-allegation"]).toBe("true");
    expect(table.sources.map(({ id }) => id as string)).toContain(attributes["data-source-id"]);
    expect(attributes["stroke-dasharray"]).toMatch(/^[\d.]+ [\d.]+$/);
    expect(children[0]?.words).toMatch(/(alleges|denies|passes on|places).*\. Allegation in /);
  }
});

test("every entity is there by its id and its name, and has a label", () => {
  const elements = drawn();
  const ids = elements.flatMap(({ attributes }) => attributes["data-entity-id"] ?? []);
  expect(ids).toEqual(table.entities.map(({ id }) => id));
  expect(elements.filter(({ name }) => name === "tspan").map(({ words }) => words)).toContain("Łucja Wrona");
});

test("what is chosen stands out, with its words on its line and a ring around its voices", () => {
  const emphasis = emphasisOf(table, { kind: "claim", row: rowOf(table, "payment") }, NOTHING);
  const elements = drawn(emphasis);
  expect(elements.map(({ words }) => words)).toContain("allegedly paid");
  const voice = elements.find(({ attributes }) => attributes["data-entity-id"] === "mara-quill");
  expect(voice?.children.some(({ attributes }) => attributes.stroke === LIGHT.accent)).toBe(true);
  expect(entityOf(table, "mara-quill")).toBeGreaterThanOrEqual(0);
});
