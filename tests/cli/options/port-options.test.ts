import { expect, test } from "vitest";
import { portNumber, seconds } from "../../../src/cli/options/port-options.ts";

test("a port is a whole number from 0 to 65535", () => {
  expect(["0", "8080", "65535"].map(portNumber)).toEqual([0, 8080, 65535]);
  for (const words of ["-1", "65536", "1.5", "http", "NaN", "Infinity"])
    expect(() => portNumber(words), words).toThrow("Expected a port");
});

test("a time is some seconds, and ends", () => {
  expect(["0.2", "60"].map(seconds)).toEqual([0.2, 60]);
  for (const words of ["0", "-1", "soon", "", "Infinity", "1e9"])
    expect(() => seconds(words), words).toThrow("Expected a number of seconds");
});
