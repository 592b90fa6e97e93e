import { expect, test } from "vitest";
import { faded, packColour } from "../../../src/viewer/renderer/pack-colour.ts";

const bytesOf = (packed: number) => [...new Uint8Array(new Float32Array([packed]).buffer)];

test("a colour keeps its bytes, but for alpha's lowest bit", () => {
  expect(bytesOf(packColour("#0b5fd0"))).toEqual([0x0b, 0x5f, 0xd0, 0xfe]);
  expect(bytesOf(packColour("#ffffff80"))).toEqual([0xff, 0xff, 0xff, 0x80]);
});

test("no colour is packed into what is no number", () => {
  for (const alpha of ["00", "7f", "80", "ff"]) expect(packColour(`#ffffff${alpha}`)).not.toBeNaN();
});

test("a faded colour has so much of its strength", () => {
  expect(faded("#0b5fd0", 1)).toBe("#0b5fd0ff");
  expect(faded("#0b5fd0ff", 0.5)).toBe("#0b5fd080");
  expect(faded("#0b5fd0", 0)).toBe("#0b5fd000");
});
