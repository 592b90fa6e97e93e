import { expect, test } from "vitest";
import { ALLEGATION_FRAGMENT, ALLEGATION_VERTEX } from "../../../src/viewer/renderer/allegation-shaders.ts";

test("every way to draw a body goes through strokes: there is no solid line", () => {
  const bodies = [...ALLEGATION_FRAGMENT.matchAll(/(?:float body|ink) = (\w+)\(/g)].map(([, name]) => name);
  expect(bodies).toEqual(["strokes", "strokes", "strokes"]);
});

test("picking takes the whole strip, gaps and all, and a wider one", () => {
  expect(ALLEGATION_FRAGMENT).toMatch(/#ifdef PICKING_MODE\s+gl_FragColor = v_color;\s+#else/);
  expect(ALLEGATION_VERTEX).toMatch(/#ifdef PICKING_MODE[^#]+max\(a_width \* 0\.5 \+ 3\.0, 6\.0\)/);
});

test("what one shader hands over the other takes", () => {
  const varyings = (shader: string) => [...shader.matchAll(/varying \w+ (\w+);/g)].map(([, name]) => name);
  expect(varyings(ALLEGATION_VERTEX)).toEqual(varyings(ALLEGATION_FRAGMENT));
});
