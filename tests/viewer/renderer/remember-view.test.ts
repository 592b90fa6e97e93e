import { expect, test } from "vitest";
import { rememberView } from "../../../src/viewer/renderer/remember-view.ts";
import { standInCamera } from "./stand-in-camera.ts";

test("what stood in the middle stands there still, as large as it was, however large the other scene is", () => {
  const before = standInCamera(1_000, { x: 0.7, y: 0.4, ratio: 0.25 });
  const after = standInCamera(3_000);
  const lookAgain = rememberView(before.sigma);
  lookAgain(after.sigma);
  const places = [
    { x: 200, y: -100 },
    { x: 230, y: -90 },
  ];
  for (const place of places) {
    const [was, is] = [before.graphToViewport(place), after.graphToViewport(place)];
    expect(is.x).toBeCloseTo(was.x);
    expect(is.y).toBeCloseTo(was.y);
  }
});

test("who saw all of it sees all of the next", () => {
  const after = standInCamera(3_000);
  rememberView(standInCamera(1_000).sigma)(after.sigma);
  expect(after.state).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
});
