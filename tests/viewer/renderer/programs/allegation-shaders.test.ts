import { expect, test } from "vitest";
import { ALLEGATION_FRAGMENT, allegationVertex } from "../../../../src/viewer/renderer/programs/allegation-shaders.ts";

const vertex = allegationVertex(24);

test("every way to draw a body goes through strokes or dashes and dots: there is no solid line", () => {
  const bodies = [...ALLEGATION_FRAGMENT.matchAll(/(?<!float )\b(strokes|dashDots)\(/g)].map(([, name]) => name);
  expect(bodies).toEqual(["dashDots", "strokes", "strokes"]);
  const inks = [...ALLEGATION_FRAGMENT.matchAll(/ink = ([^;]+);/g)].map(([, value]) => value ?? "");
  for (const ink of inks) expect(ink).toMatch(/body\(|crossBar\(/);
});

test("picking takes the whole strip, gaps and all, and what is hidden gets no place there either", () => {
  expect(ALLEGATION_FRAGMENT).toMatch(/#ifdef PICKING_MODE\s+gl_FragColor = v_color;\s+#else/);
  expect(vertex.indexOf("gl_Position = vec4(2.0")).toBeLessThan(vertex.indexOf("PICKING_MODE"));
});

test("what one shader hands over the other takes", () => {
  const varyings = (shader: string) => [...shader.matchAll(/varying \w+ (\w+);/g)].map(([, name]) => name);
  expect(varyings(vertex)).toEqual(varyings(ALLEGATION_FRAGMENT));
});

test("a curve is cut into as many pieces as asked for", () => {
  expect(allegationVertex(8)).toContain("i <= 8");
});
