import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraAt, withCamera } from "../../../src/viewer/state/camera-address.ts";

const coordinate = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
const position = fc.record({
  x: coordinate,
  y: coordinate,
  ratio: fc.integer({ min: 50, max: 2500 }).map((n) => n / 1000),
});

test("an address brings the camera back, whatever else it says, and holds it once", () => {
  fc.assert(
    fc.property(
      position,
      position,
      fc.constantFrom("", "#claim=payment", "#pane=map&hide=family:harm"),
      (one, other, rest) => {
        const address = withCamera(withCamera(rest, one), other);
        expect(cameraAt(address)).toEqual({ x: other.x + 0, y: other.y + 0, ratio: other.ratio });
        expect(address.match(/camera=/g)).toHaveLength(1);
        expect(address.startsWith(rest === "" ? "#camera=" : `${rest}&`)).toBe(true);
      },
    ),
  );
});

test("what no camera can do is nothing", () => {
  for (const address of [
    "",
    "#camera=",
    "#camera=1:2",
    "#camera=a:b:c",
    "#camera=0:0:0",
    "#camera=0:0:-1",
    "#camera=1:2:3:4",
  ]) {
    expect(cameraAt(address)).toBeUndefined();
  }
});
