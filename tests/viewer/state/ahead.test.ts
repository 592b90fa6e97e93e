import { expect, test } from "vitest";
import { searchEntities } from "../../../src/graph/names/search.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { beginAhead } from "../../../src/viewer/state/ahead.ts";
import { sampleTable } from "../sample-state.ts";

test("what is made ahead is what would be made when it is asked for, and only then a large case is searchable", () => {
  const table = sampleTable();
  const ahead = beginAhead(table, true, 1);
  expect(ahead.isSearchable.value).toBe(false);
  for (const job of ahead.jobs) while (job());
  expect(ahead.isSearchable.value).toBe(true);
  expect(searchEntities(table, "lucja").map(({ entity }) => entity.name)).toEqual(["Łucja Wrona"]);
  const whole = indexActors(table, new Uint8Array(table.size).fill(1));
  expect([...ahead.actors().through]).toEqual([...whole.through]);
});

test("a small case is searchable from the beginning, and in a part nobody is looked for", () => {
  expect(beginAhead(sampleTable(), true).isSearchable.value).toBe(true);
  expect(beginAhead(sampleTable(), false).jobs.length).toBeLessThan(beginAhead(sampleTable(), true).jobs.length);
});

test("what tells the same is known before anybody's claims are traced", () => {
  const table = sampleTable();
  const begun: string[] = [];
  const seen = new Proxy(table, {
    get: (of, key) => {
      begun.push(String(key));
      return Reflect.get(of, key);
    },
  });
  const [links, alike, trace] = beginAhead(seen, false).jobs;
  links?.();
  alike?.();
  // Actors are made of sources too.
  expect(begun).not.toContain("sources");
  trace?.();
  expect(begun).toContain("sources");
});
