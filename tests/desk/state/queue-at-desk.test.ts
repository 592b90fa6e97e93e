import { expect, test } from "vitest";
import { beginQueue, countWaiting, waitingHere, waitingInWords } from "../../../src/desk/state/queue-at-desk.ts";

test("drafts are first, then pairs, and beyond them nothing", () => {
  const queue = beginQueue();
  expect([waitingHere(queue), countWaiting(queue)]).toEqual([undefined, 0]);
  const pair = { id: "a~b", one: "a", other: "b", facts: ["a", "b"] } as const;
  queue.waiting.value = { drafts: ["d1", "d2"], pairs: [pair], issues: [] };
  const at = (place: number) => {
    queue.at.value = place;
    return waitingHere(queue);
  };
  expect([0, 1, 2, 3].map(at)).toEqual([{ draft: "d1" }, { draft: "d2" }, { pair }, undefined]);
  expect(countWaiting(queue)).toBe(3);
});

test("drafts and pairs are counted apart, in words", () => {
  const queue = beginQueue();
  const pair = { id: "a~b", one: "a", other: "b", facts: ["a", "b"] } as const;
  const words = (drafts: readonly string[], pairs: readonly (typeof pair)[]) => {
    queue.waiting.value = { drafts, pairs, issues: [] };
    return waitingInWords(queue);
  };
  expect(waitingInWords(queue)).toBe("");
  expect(words([], [])).toBe("");
  expect(words(["d1", "d2"], [pair])).toBe("2 drafts, 1 pair");
  expect(words(["d1"], [])).toBe("1 draft");
  expect(words([], [pair, pair])).toBe("2 pairs");
});
