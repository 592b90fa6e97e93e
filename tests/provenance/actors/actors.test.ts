import fc from "fast-check";
import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { unjoined } from "../../unjoined.ts";
import { sourcedCase } from "../sourced-case.ts";

test("every actor has a number of its own, and is found again by it", () => {
  fc.assert(
    fc.property(arbitraryCase().map(unjoined), ({ records }) => {
      const actors = actorsOf(buildTable(records));
      const told = Array.from({ length: actors.size }, (_, actor) => JSON.stringify(actors.actorAt(actor)));
      expect(new Set(told).size).toBe(actors.size);
      for (let number = 0; number < actors.size; number++) {
        const actor = actors.actorAt(number);
        if (actor.kind === "entity" || actor.kind === "source") expect(actors.indexOf(actor)).toBe(number);
        expect(actors.isVoice(number)).toBe(actor.kind === "unnamed");
        expect(actors.isEntity(number)).toBe(actor.kind === "entity");
      }
    }),
  );
});

test("a work of which nobody is recorded has the host of its address for a maker, one for all pages there", () => {
  const { sources, ...records } = sourcedCase([
    { steps: ["K"], source: "w" },
    { steps: ["K"], source: "v" },
  ]);
  const here = sources.map((source) => ({ ...source, url: `https://www.here.example/${source.id}` }));
  const actors = actorsOf(buildTable({ ...records, sources: here }));
  expect(actors.makersOf(0)).toEqual(actors.makersOf(1));
  expect(actors.makersOf(0).map((actor) => actors.actorAt(actor))).toEqual([{ kind: "host", host: "here.example" }]);
});

test("a work that was joined into another is that other, and has the makers of both", () => {
  const { sources, ...records } = sourcedCase(
    [
      { steps: ["K"], source: "w" },
      { steps: ["K"], source: "v" },
    ],
    { publishers: { w: "G", v: "H" } },
  );
  const [first, second] = sources;
  if (first === undefined || second === undefined) expect.fail("the case has two sources");
  const joined = { ...second, joinedInto: { id: first.id, when: "2024", why: "one page" } };
  const table = buildTable({ ...records, sources: [first, joined] });
  expect(actorsOf(table).work(1)).toBe(actorsOf(table).work(0));
  expect(actorsOf(table).makersOf(1)).toHaveLength(2);
});
