import { expect, test } from "vitest";
import { byteTexture } from "../../../../src/viewer/renderer/programs/byte-texture.ts";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";
import { standInGl } from "../stand-in-gl.ts";

test("a sheet is made into a texture once, and sent again only in a new version", () => {
  const sheet = byteSheet(2000);
  const bind = byteTexture(() => sheet);
  const { gl, called } = standInGl();
  bind(gl);
  bind(gl);
  sheet.version++;
  bind(gl);
  expect(called("createTexture")).toHaveLength(1);
  expect(called("texSubImage2D")).toHaveLength(2);
  expect(called("texSubImage2D")[0]?.args.at(-1)).toBe(sheet.bytes);
});

test("another sheet is another texture, whole, and the one before goes", () => {
  let sheet = byteSheet(2000);
  const bind = byteTexture(() => sheet);
  const { gl, called } = standInGl();
  bind(gl);
  sheet = byteSheet(9000);
  bind(gl);
  bind(gl);
  expect(called("createTexture")).toHaveLength(2);
  expect(called("deleteTexture")).toHaveLength(1);
  expect(called("texSubImage2D").map(({ args }) => (args.at(-1) as Uint8Array).length)).toEqual([
    byteSheet(2000).bytes.length,
    sheet.bytes.length,
  ]);
});
