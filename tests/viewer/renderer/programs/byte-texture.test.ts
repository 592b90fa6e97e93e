import { expect, test } from "vitest";
import { byteSheet, byteTexture } from "../../../../src/viewer/renderer/programs/byte-texture.ts";
import { standInGl } from "../stand-in-gl.ts";

test("a sheet has room for every byte asked for, and for none there is a sheet too", () => {
  for (const size of [0, 1, 1024, 1025, 200_000]) {
    const { bytes, width, height } = byteSheet(size);
    expect(bytes.length).toBe(width * height);
    expect(bytes.length).toBeGreaterThanOrEqual(Math.max(1, size));
  }
});

test("a sheet is made into a texture once, and sent again only in a new version", () => {
  const sheet = byteSheet(2000);
  const bind = byteTexture(sheet);
  const { gl, called } = standInGl();
  bind(gl);
  bind(gl);
  sheet.version++;
  bind(gl);
  expect(called("createTexture")).toHaveLength(1);
  expect(called("texSubImage2D")).toHaveLength(2);
  expect(called("texSubImage2D")[0]?.args.at(-1)).toBe(sheet.bytes);
});
