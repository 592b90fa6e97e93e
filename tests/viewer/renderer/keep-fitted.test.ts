import { expect, test } from "vitest";
import { keepFitted } from "../../../src/viewer/renderer/keep-fitted.ts";

const whole = { x: 0.5, y: 0.5, ratio: 1 };
const group = { x: 0.2, y: 0.7, ratio: 0.3 };

test("what was brought into sight is kept as long as the camera stands there, and not once somebody moved it", () => {
  const fit = keepFitted(whole);
  expect(fit.isKept(whole)).toBe(true);
  expect(fit.isKept({ ...whole, ratio: 0.9 })).toBe(false);
  fit.set(group, 0);
  expect(fit.isKept(whole)).toBe(false);
  expect(fit.isKept({ ...group, x: 0.21 })).toBe(false);
  expect(fit.isKept({ ...group, x: 0.2 + 1e-12 })).toBe(true);
});

test("on the way there it is kept too, wherever the camera is just then", () => {
  const fit = keepFitted(whole);
  fit.set(group, 60_000);
  expect(fit.isKept({ x: 0.4, y: 0.6, ratio: 0.8 })).toBe(true);
});
