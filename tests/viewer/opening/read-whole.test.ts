import { afterEach, expect, test, vi } from "vitest";
import { readWhole } from "../../../src/viewer/opening/read-whole.ts";

afterEach(() => void vi.unstubAllGlobals());

/** What says of itself that it is so long, and comes in pieces. */
const saying = (length: number, pieces: readonly Uint8Array<ArrayBuffer>[]): Response =>
  new Response(
    new ReadableStream({
      start(to) {
        for (const piece of pieces) to.enqueue(piece);
        to.close();
      },
    }),
    { headers: { "content-length": String(length) } },
  );

/** Notes how many bytes are asked for at once, and has no room for more than the most. */
function noteRooms(most = Number.POSITIVE_INFINITY): number[] {
  const rooms: number[] = [];
  const construct = (of: Uint8ArrayConstructor, given: [number]) => {
    if (given.length === 1 && typeof given[0] === "number") rooms.push(given[0]);
    if (given[0] > most) throw new RangeError("Array buffer allocation failed");
    return Reflect.construct(of, given);
  };
  vi.stubGlobal("Uint8Array", new Proxy(Uint8Array, { construct }));
  return rooms;
}

test("a word alone takes no more than so much room, however large a case is said to be", async () => {
  const small = saying(1_500_000_000, [new Uint8Array([1, 2, 3])]);
  const rooms = noteRooms();
  expect([...(await readWhole(small, () => undefined))]).toEqual([1, 2, 3]);
  expect(Math.max(...rooms)).toBeLessThanOrEqual(64_000_000);
});

test("once much of it is there the rest is believed at once, so that it is moved a single time", {
  tags: ["slow"],
}, async () => {
  const piece = new Uint8Array(13_000_000);
  const large = saying(78_000_000, Array(6).fill(piece));
  const rooms = noteRooms(80_000_000);
  const whole = await readWhole(large, () => undefined);
  expect(whole.length).toBe(78_000_000);
  expect(rooms.filter((room) => room > 1_000_000)).toEqual([64_000_000, 78_000_000]);
});

test("where there is no room it is a RangeError, and nothing more is read", async () => {
  const cancelled = vi.fn();
  const body = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(90_000)), cancel: cancelled });
  noteRooms(100_000);
  await expect(readWhole(new Response(body), () => undefined)).rejects.toThrow(RangeError);
  expect(cancelled).toHaveBeenCalledOnce();
});
