import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoArea } from "d3-geo";
import { expect, test } from "vitest";
import { openWorld, outlineOf } from "../../../src/viewer/map/world-outline.ts";

const file = fileURLToPath(new URL("../../../node_modules/world-atlas/countries-110m.json", import.meta.url));
const world = readFileSync(file, "utf8");

test("land covers what the earth's land covers, between a quarter and a third of the sphere", () => {
  const { land, borders } = outlineOf(JSON.parse(world));
  const part = geoArea(land) / (4 * Math.PI);
  expect(part).toBeGreaterThan(0.25);
  expect(part).toBeLessThan(0.34);
  expect(borders.coordinates.length).toBeGreaterThan(100);
});

test("the outline is asked of where the page comes from, and a page without it has a map without coasts", async () => {
  const asked: string[] = [];
  const answer = (response: () => Response): typeof fetch => {
    return async (address) => {
      asked.push(String(address));
      return response();
    };
  };
  expect((await openWorld(answer(() => new Response(world)))).kind).toBe("there");
  expect((await openWorld(answer(() => new Response(null, { status: 204 })))).kind).toBe("failed");
  expect((await openWorld(answer(() => new Response("{")))).kind).toBe("failed");
  expect((await openWorld(() => Promise.reject(new Error("away")))).kind).toBe("failed");
  expect(new Set(asked)).toEqual(new Set(["./world.json"]));
});
