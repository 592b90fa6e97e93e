import { expect, test } from "vitest";
import { EDITION } from "../../../src/case-file/on-disk/edition.ts";

test("what runs from its sources is an edition of its own, since they may change", () => {
  expect(EDITION).toMatch(/^unbuilt [0-9a-f-]{36}$/);
});
