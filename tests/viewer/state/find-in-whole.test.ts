import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
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

  await vi.waitFor(() => expect(found.value).toMatchObject([{ entity: { id: "tidewater" } }]));
  expect(asked).toEqual(["./api/search?q=tide%20%26%20water"]);
});

test("while there is no answer, nothing is said to be missing", async () => {
  const asked: string[] = [];
  const words = signal("x");
  const found = findInWhole(async (address) => {
    asked.push(String(address));
    return new Response("the database is down", { status: 503 });
  }, words);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(found.value).toBeUndefined();
});
