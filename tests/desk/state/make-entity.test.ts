import { expect, test } from "vitest";
import { makeEntity } from "../../../src/desk/state/make-entity.ts";
import { recordsNow } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

const words = "Nobody from Evenlamp climbed that rock";
const speech = (at = words) => desk.reading("union-speech", at);

test("somebody who is made is there at once, by an id of their own", async () => {
  const state = await speech();
  const [one, other] = [
    await makeEntity(state, "Ina Vosk", "person", true),
    await makeEntity(state, "Ina Vosk", "person", true),
  ];
  expect(one).toBe("ina-vosk");
  expect(other).not.toBe(one);
  expect(await makeEntity(state, "", "person", true)).toBeUndefined();
  expect(recordsNow(desk.sitting().now()).records.entities.filter(({ name }) => name === "Ina Vosk")).toHaveLength(2);
});
