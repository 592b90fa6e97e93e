import { expect, test } from "vitest";
import { ENTITY_KINDS } from "../../../src/model/entity.ts";
import { svgEntity } from "../../../src/viewer/picture-file/svg-entity.ts";
import { distanceToRim } from "../../../src/viewer/renderer/scene/entity-shape.ts";
import { parsedSvg } from "./parsed-svg.ts";

const look = { named: true, color: "#3d5a80", ground: "#ffffff", ring: undefined } as const;
const drawn = (...words: Parameters<typeof svgEntity>) => parsedSvg(`<g>${svgEntity(...words).join("")}</g>`).slice(1);

test("each kind has its own shape, with the canvas's colour around it", () => {
  const names = ENTITY_KINDS.map((kind) => drawn({ x: 0, y: 0 }, 10, { ...look, kind }).map(({ name }) => name));
  expect(names).toEqual([
    ["circle", "circle"],
    ["rect", "rect"],
    ["polygon", "polygon"],
  ]);
});

test("the shapes reach as far as those on the canvas", () => {
  const reach = {
    person: Number(drawn({ x: 0, y: 0 }, 10, { ...look, kind: "person" })[1]?.attributes.r),
    organization: Number(drawn({ x: 0, y: 0 }, 10, { ...look, kind: "organization" })[1]?.attributes.width) / 2,
    place: Number(drawn({ x: 0, y: 0 }, 10, { ...look, kind: "place" })[1]?.attributes.points?.split(" ")[2]),
  };
  for (const kind of ENTITY_KINDS) expect(distanceToRim(kind, reach[kind], 0, 10)).toBeCloseTo(0, 1);
});

test("one without a name has a dashed rim and no filling; a ring is drawn where there is one", () => {
  const [, rim, ring] = drawn({ x: 0, y: 0 }, 10, { ...look, kind: "person", named: false, ring: "#0b5fd0" });
  expect(rim?.attributes).toMatchObject({ fill: "none", "stroke-dasharray": "0.6 0.4" });
  expect(ring?.attributes).toMatchObject({ r: "14", stroke: "#0b5fd0" });
});

test("two rings lie one around the other", () => {
  const look = { kind: "person", named: true, color: "#3d5a80", ground: "#ffffff", ring: "#aa3300" } as const;
  const around = (rings: 1 | 2) => svgEntity({ x: 0, y: 0 }, 10, { ...look, rings }).length;
  expect(around(2)).toBe(around(1) + 1);
});
