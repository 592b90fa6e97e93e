import { expect, test } from "vitest";
import { BANNER, Banner } from "../../../src/viewer/panels/banner.tsx";
import { shownBy } from "../sample-state.ts";

test("the banner says what every line is, and is not", () => {
  expect(shownBy(Banner, {})).toBe(BANNER);
  expect(BANNER).toBe("Every line is somebody’s allegation, not a finding.");
});
