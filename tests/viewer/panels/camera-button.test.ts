import { expect, test } from "vitest";
import { CameraButton } from "../../../src/viewer/panels/camera-button.tsx";
import { markupOf } from "../sample-state.ts";

test("its sign is read out as what it does, and that it is pressed is said only of one that stays so", () => {
  const button = { label: "Nearer", sign: "+", onClick: () => undefined };
  expect(markupOf(CameraButton, button)).toBe('<button type="button" aria-label="Nearer">+</button>');
  expect(markupOf(CameraButton, { ...button, isPressed: false })).toContain('aria-pressed="false"');
  expect(markupOf(CameraButton, { ...button, isPressed: true })).toContain('aria-pressed="true"');
});
