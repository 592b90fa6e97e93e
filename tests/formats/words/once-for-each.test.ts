import { expect, test } from "vitest";
import { onceForEach, onceForEachId } from "../../../src/formats/words/once-for-each.ts";

test("a text is made once for all that have one key", () => {
  const made: number[] = [];
  const at = onceForEach(
    (place) => place % 3,
    (place) => {
      made.push(place);
      return `text ${place % 3}`;
    },
  );
  expect([0, 3, 1, 4, 0, 5].map((place) => at(place))).toEqual([
    "text 0",
    "text 0",
    "text 1",
    "text 1",
    "text 0",
    "text 2",
  ]);
  expect(made).toEqual([0, 1, 5]);
});

test("keys so large that two may be one are not believed, and where there are very many they are forgotten", () => {
  const at = onceForEach(
    (place) => (place < 10 ? Number.MAX_SAFE_INTEGER + 2 : place),
    (place) => `text ${place}`,
  );
  expect([1, 2].map((place) => at(place))).toEqual(["text 1", "text 2"]);
  for (let place = 10; place < 40_000; place++) at(place);
  expect([at(10), at(39_999)]).toEqual(["text 10", "text 39999"]);
});

test("what is made of an id is made once, and made again where very many came between", () => {
  let made = 0;
  const at = onceForEachId((id: string) => `${id}: ${++made > 0}`);
  for (const id of ["a", "b", "a"]) expect(at(id)).toBe(`${id}: true`);
  expect(made).toBe(2);
  for (let n = 0; n < 70_000; n++) at(String(n));
  expect(at("a")).toBe("a: true");
  expect(made).toBe(70_003);
});
