import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { doubtAbout, openBut } from "../../../src/provenance/worlds/open-doubts.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

test("every doubt is open but those that are settled", () => {
  const isOpen = openBut([{ kind: "party", entity: 1, party: 2 }]);
  expect(isOpen({ kind: "party", entity: 1, party: 2 })).toBe(false);
  expect(isOpen({ kind: "party", entity: 1, party: 3 })).toBe(true);
});

test("a doubt about an actor is of what that is", () => {
  const actors = actorsOf(buildTable(sourcedCase([{ steps: ["K"], source: "w" }])));
  expect(doubtAbout(0, actors)).toEqual({ kind: "withheld", entity: 0 });
  expect(doubtAbout(actors.work(0), actors)).toEqual({ kind: "no-maker", source: 0 });
  expect(doubtAbout(actors.voiceOfWork(0), actors)).toEqual({ kind: "unattributed", voice: actors.voiceOfWork(0) });
});
