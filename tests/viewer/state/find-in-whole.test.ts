import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { findInWhole } from "../../../src/viewer/state/find-in-whole.ts";

const answering = (asked: string[]) => async (address: RequestInfo | URL) => {
  asked.push(String(address));
  return Response.json([{ id: "tidewater", name: "Tidewater" }]);
};

test("the server is asked once somebody pauses, and what it finds is found", async () => {
  const asked: string[] = [];
  const words = signal("");
  const found = findInWhole(answering(asked), words);
  for (const typed of ["t", "ti", "tide & water"]) words.value = typed;
  expect(found.value).toBeUndefined();

  await expect.poll(() => found.value).toMatchObject([{ entity: { id: "tidewater" } }]);
  expect(asked).toEqual(["./api/search?q=tide%20%26%20water"]);
});

test.each([
  ["refuses", async () => new Response("the database is down", { status: 503 })],
  ["is gone", () => Promise.reject(new TypeError("fetch failed"))],
])("where the server %s that is told, and nothing is said to be missing", async (_, ask) => {
  const words = signal("x");
  const found = findInWhole(ask, words);
  await expect.poll(() => found.value).toBe("unanswered");
  words.value = "xy";
  expect(found.value).toBeUndefined();
});
