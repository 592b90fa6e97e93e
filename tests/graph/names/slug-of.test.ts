import { expect, test } from "vitest";
import { slugOf } from "../../../src/graph/names/slug-of.ts";

test("a name gives a slug, also one without a Latin letter", () => {
  expect(slugOf("Łódź Port")).toBe("lodz-port");
  expect(slugOf("بندر المثال")).toMatch(/^x-[0-9a-f]{12}$/);
});
