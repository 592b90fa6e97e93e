import fc from "fast-check";
import { expect, test } from "vitest";
import { lineCourse } from "../../../src/viewer/picture-file/line-course.ts";
import type { SceneEdge, SceneNode } from "../../../src/viewer/renderer/renderer.ts";
import { distanceToRim } from "../../../src/viewer/renderer/scene/entity-shape.ts";
import type { Sight } from "../../../src/viewer/renderer/scene/sight.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();
const [sampleEdge] = scene.edges as readonly [SceneEdge];
const [sampleNode] = scene.nodes as readonly [SceneNode];

/** Two entities so far apart, and the line between them. */
function between(far: number, curve: number, kind: SceneNode["kind"] = "person", scale = 1) {
  const [from, to] = [0, 1].map((entity) => ({ ...sampleNode, entity, kind, size: 10 })) as [SceneNode, SceneNode];
  const sight: Sight = { width: 0, height: 0, scale, place: (entity) => ({ x: 100 + entity * far, y: 50 }) };
  return { course: lineCourse({ ...sampleEdge, from: 0, to: far === 0 ? 0 : 1, curve }, from, to, sight), sight };
}

test("a straight line begins and ends three pixels off the rims", () => {
  const { course } = between(200, 0);
  expect(course.length).toBeCloseTo(200 - 2 * 13, 1);
  expect(course.at(0).x).toBeCloseTo(113, 1);
  expect(course.at(course.length).x).toBeCloseTo(287, 1);
});

test("whatever the shapes and the curve, both ends lie three pixels off the rims", () => {
  const kinds = fc.constantFrom("person", "organization", "place");
  fc.assert(
    fc.property(
      kinds,
      fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      fc.integer({ min: 80, max: 900 }),
      (kind, curve, far) => {
        const { course, sight } = between(far, curve, kind);
        for (const [at, entity] of [
          [course.at(0), 0],
          [course.at(course.length), 1],
        ] as const) {
          const centre = sight.place(entity);
          expect(distanceToRim(kind, at.x - centre.x, at.y - centre.y, 10)).toBeCloseTo(3, 1);
        }
      },
    ),
  );
});

test("a positive curve swings to the left as one looks along it, which is up for one that leads to the right", () => {
  const { course } = between(200, 0.3);
  expect(course.at(course.length / 2).y).toBeCloseTo(50 - (0.3 * 200) / 2, 0);
});

test("a part of the way ends where that much of it has been gone", () => {
  const { course } = between(300, 0.4);
  const end = course.until(100).at(-1);
  expect(end?.x).toBeCloseTo(course.at(100).x, 6);
  expect(course.until(course.length)).toHaveLength(3);
});

test("a claim of an entity on itself is a loop above it", () => {
  const { course } = between(0, 0);
  expect(course.length).toBeGreaterThan(20);
  expect(course.at(course.length / 2).y).toBeLessThan(50 - 13);
  expect(course.until(course.length)).toHaveLength(4);
});
