import { expect, test } from "vitest";
import { namesOfCase } from "../../../src/desk/saying/names-of-case.ts";
import { readAgain } from "../../../src/desk/state/desk-state.ts";
import { gatherAhead } from "../../../src/desk/state/gather-ahead.ts";
import { makeEntity } from "../../../src/desk/state/make-entity.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("what the first claim would wait for is gathered once a case is opened, and again only where it is read anew", async () => {
  const state = await desk.reading("union-speech");
  const due: (() => void)[] = [];
  gatherAhead(state, (act) => due.push(act));
  const once = due.length;
  expect(once).toBeGreaterThan(0);
  await makeEntity(state, "Ina Vosk", "person", true);
  expect(due).toHaveLength(once);
  await readAgain(state);
  expect(due).toHaveLength(2 * once);
  for (const act of due) act();
  expect(namesOfCase(state.working.value)).toBe(namesOfCase(state.working.value));
});
