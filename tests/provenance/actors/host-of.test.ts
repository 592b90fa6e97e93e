import { expect, test } from "vitest";
import { hostOf } from "../../../src/provenance/actors/host-of.ts";

test.each([
  ["https://www.bell.example/a?b#c", "bell.example"],
  ["http://bell.example:8080/", "bell.example"],
  ["no address", undefined],
  [undefined, undefined],
])("%s stands for whoever publishes at %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
